import type { CellValue, GridCell } from "../../grid/grid-cells";
import { cellCount } from "../../grid/rect";
import type { Area } from "../model";
import { formatA1 } from "../range/a1";
import { addressOf } from "../range/area";
import { valueType } from "../range/cell-errors";
import { tableName, tablesIn } from "../table/table";
import { EventType, WORKBOOK_TARGET } from "./workbook-event";

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** The value of a single cell before it changes; Excel tells it only for single cells. */
export type Remembered = { readonly value: CellValue | null } | null;

export function remember(area: Area): Remembered {
  return cellCount(area.rect) === 1 ? { value: cellAt(area)?.value ?? null } : null;
}

/** Tells the add-ins that cells were changed by a user or through the API. */
export function raiseChanged(
  area: Area,
  changeType: ChangeType,
  before: Remembered,
  triggerSource: "ThisLocalAddin" | "Unknown" = "ThisLocalAddin",
): void {
  const { sheet, rect } = area;
  const details = {
    worksheetId: sheet.id,
    address: formatA1(rect),
    // What the event's getRange() asks for later.
    referenceId: addressOf(area),
    changeType,
    source: "Local",
    triggerSource,
    shiftDirection: "None",
    ...(before && singleCellDetails(before.value, area)),
  };
  sheet.book.raise({
    type: EventType.worksheetChanged,
    targets: [sheet.id, WORKBOOK_TARGET],
    details,
  });
  for (const table of tablesIn(area, false)) {
    sheet.book.raise({
      type: EventType.tableChanged,
      targets: [table.id, sheet.id, WORKBOOK_TARGET],
      details: { ...details, tableId: table.id, tableName: tableName(table) },
    });
  }
}

/** A formula's value isn't known yet when the event is raised, so it isn't told. */
function singleCellDetails(before: CellValue | null, area: Area): object {
  const after = cellAt(area);
  if (after?.formula) return {};
  return {
    valueBefore: before ?? "",
    valueAfter: after?.value ?? "",
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after?.value ?? null),
  };
}

function cellAt({ sheet, rect }: Area): GridCell | undefined {
  return sheet.book.grid.cells.read(sheet.id, rect)[0]?.[0];
}
