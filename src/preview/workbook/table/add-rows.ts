import { rowCount } from "../../grid/rect";
import { asInteger, given } from "../../wire/arguments";
import { invalidArgument, invalidOperation } from "../../wire/host-error";
import type { Area } from "../model";
import { requireUnprotected } from "../protection/guards";
import { writeCells } from "../range/write-cells";
import { setTableRect } from "./change-table";
import { bodyRect, gridTable, tableArea, tableLook, tableSheet, type Table } from "./table";

/** Adds rows at the end of a table, below which nothing may stand. */
export function addRows(table: Table, index: unknown, values: unknown): Area {
  const sheet = tableSheet(table);
  requireUnprotected(sheet);
  const { rect } = gridTable(table);
  const body = bodyRect(table);
  const atEnd = !given(index) || index === -1 || asInteger(index) === rowCount(body);
  if (!atEnd) throw invalidArgument("This host adds rows only at the end of a table.");
  if (tableLook(table).showTotals) {
    throw invalidOperation("This host adds rows only to tables without totals.");
  }
  const count = Array.isArray(values) ? values.length : 1;
  const added = { ...rect, top: rect.bottom + 1, bottom: rect.bottom + count };
  const { cells } = sheet.book.grid;
  if (
    cells
      .read(sheet.id, added)
      .flat()
      .some(({ value }) => value !== null)
  ) {
    throw invalidOperation("There is no room for more rows below the table.");
  }
  setTableRect(table, { ...rect, bottom: rect.bottom + count });
  const area = tableArea(table, added);
  if (given(values)) writeCells(area, values);
  return area;
}
