import type { Area } from "../sheets/sheet-plan";
import { areaAddress } from "./area-address";
import type { SheetBefore } from "./insertion";

/** An inserted block as it is found in its sheet. */
export interface FoundBlock {
  readonly block: Area;
  readonly tables: readonly Excel.Table[];
  /** Names that the block may have; those that are gone are null objects. */
  readonly names: readonly Excel.NamedItem[];
  /** Charts that the block may have; those that are gone are null objects. */
  readonly charts: readonly Excel.Chart[];
}

/** Removes the block from its sheet, as part of the caller's batch. */
export function eraseBlock(
  sheet: Excel.Worksheet,
  { tables, names, charts, block }: FoundBlock,
  before: SheetBefore,
): void {
  for (const table of tables) table.delete();
  for (const name of names.filter(({ isNullObject }) => !isNullObject)) name.delete();
  for (const chart of charts.filter(({ isNullObject }) => !isNullObject)) chart.delete();
  const range = sheet.getRange(areaAddress(block));
  range.clear();
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
  const columns = sheet.getRange(areaAddress({ ...block, columns: before.widths.length }));
  columns.setColumnProperties(before.widths.map((columnWidth) => ({ format: { columnWidth } })));
  if (before.blank) sheet.freezePanes.unfreeze();
}
