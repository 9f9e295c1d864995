import type { Area, SheetPlan } from "../sheets/sheet-plan";
import { areaAddress } from "./area-address";

/** Cells are "General" already, so only the part of the block that has other formats is sent. */
export function applyNumberFormats(
  sheet: Excel.Worksheet,
  { block, numberFormats }: Pick<SheetPlan, "block" | "numberFormats">,
): void {
  const part = formattedPart(numberFormats);
  if (part === null) return;
  const area = { ...part, row: block.row + part.row, column: block.column + part.column };
  sheet.getRange(areaAddress(area)).numberFormat = numberFormats
    .slice(part.row, part.row + part.rows)
    .map((row) => row.slice(part.column, part.column + part.columns).map(orAsItIs));
}

const isSet = (format: string): boolean => format !== "General";

/** Null leaves a cell's format as it is. */
const orAsItIs = (format: string): string | null => (isSet(format) ? format : null);

/** The smallest area that holds all formats, or null where there are none. */
function formattedPart(formats: SheetPlan["numberFormats"]): Area | null {
  const rows = formats.flatMap((row, at) => (row.some(isSet) ? [at] : []));
  const columns = formats.flatMap((row) =>
    row.flatMap((format, at) => (isSet(format) ? [at] : [])),
  );
  if (rows.length === 0) return null;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}
