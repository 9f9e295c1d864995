import type { Area, SheetPlan } from "../sheets/sheet-plan";
import { areaAddress } from "./area-address";

/** What another range costs on the wire, in cells that are sent without a format. */
const PRICE_OF_A_PART = 60;

type Formats = SheetPlan["numberFormats"];

/** Cells are "General" already, so only the parts of the block that have other formats are sent. */
export function applyNumberFormats(
  sheet: Excel.Worksheet,
  { block, numberFormats }: Pick<SheetPlan, "block" | "numberFormats">,
): void {
  const columns = numberFormats[0]?.length ?? 0;
  const whole = { row: 0, column: 0, rows: numberFormats.length, columns };
  for (const part of formattedParts(numberFormats, whole)) {
    const area = { ...part, row: block.row + part.row, column: block.column + part.column };
    sheet.getRange(areaAddress(area)).numberFormat = cut(numberFormats, part).map((row) =>
      row.map(orAsItIs),
    );
  }
}

const isSet = (format: string): boolean => format !== "General";

/** Null leaves a cell's format as it is. */
const orAsItIs = (format: string): string | null => (isSet(format) ? format : null);

const cut = (formats: Formats, { row, column, rows, columns }: Area): string[][] =>
  formats.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));

/** Areas that hold all formats: one, or two where leaving out what lies between them pays. */
function formattedParts(formats: Formats, within: Area): Area[] {
  const area = smallestPart(formats, within);
  if (area === null) return [];
  const lines = cut(formats, area);
  const byRow = widestGap(lines.map((line) => line.some(isSet)));
  const byColumn = widestGap(
    Array.from({ length: area.columns }, (_, at) => lines.some((line) => isSet(line[at] ?? ""))),
  );
  const [above, left] = [byRow?.start ?? 0, byColumn?.start ?? 0];
  const splits = [
    byRow && [
      { ...area, rows: above },
      { ...area, row: area.row + above, rows: area.rows - above },
    ],
    byColumn && [
      { ...area, columns: left },
      { ...area, column: area.column + left, columns: area.columns - left },
    ],
  ];
  const options = splits
    .filter((split) => split !== null)
    .map((split) => split.flatMap((part) => formattedParts(formats, part)));
  return [[area], ...options].reduce((best, next) => (cost(next) < cost(best) ? next : best));
}

const cost = (parts: readonly Area[]): number =>
  parts.reduce((sum, { rows, columns }) => sum + PRICE_OF_A_PART + rows * columns, 0);

/** The smallest area with all formats of a larger one, or null where there are none. */
function smallestPart(formats: Formats, within: Area): Area | null {
  const lines = cut(formats, within);
  const rows = lines.flatMap((line, at) => (line.some(isSet) ? [at] : []));
  const columns = lines.flatMap((line) =>
    line.flatMap((format, at) => (isSet(format) ? [at] : [])),
  );
  if (rows.length === 0) return null;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row: within.row + row,
    column: within.column + column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** Where the longest run of lines without any format begins. */
function widestGap(set: readonly boolean[]): { readonly start: number } | null {
  let [widest, start, length] = [0, 0, 0];
  set.forEach((isSetHere, at) => {
    length = isSetHere ? 0 : length + 1;
    if (length > widest) [widest, start] = [length, at - length + 1];
  });
  return widest === 0 ? null : { start };
}
