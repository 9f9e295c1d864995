import type { Book, Sheet, TableLook } from "../../workbook/model";
import { parseA1 } from "../../workbook/range/a1";
import { gridLook, isTableStyle } from "../../workbook/table/table-style";
import { unescaped } from "./read-cells";
import type { Unread } from "./unread";
import { attribute, child, children, flag, number, text } from "./xml";

/** Excel's plainest look, for tables without any or with one that somebody made. */
const PLAIN_STYLE = "TableStyleLight1";

/** Makes a table of cells that hold its headings and rows already. */
export function readTable(sheet: Sheet, part: Element, unread: Unread): void {
  const rect = parseA1(text(part, "ref"));
  const totals = number(part, "totalsRowCount") ?? 0;
  if (!rect || number(part, "headerRowCount") === 0) {
    unread.add("tables");
    return;
  }
  const id = crypto.randomUUID();
  const look = lookOf(part, totals > 0);
  const names = children(child(part, "tableColumns"), "tableColumn").map((column) =>
    unescaped(text(column, "name")),
  );
  const { book } = sheet;
  const { tables } = book.grid;
  const table = {
    id,
    sheetId: sheet.id,
    name: tableName(book, part),
    rect: { ...rect, bottom: rect.bottom - totals },
  };
  book.tables.set(id, look);
  tables.add(table, names, gridLook(look.style));
  tables.showFilterButtons(table, look.showFilterButton, gridLook(look.style));
}

function tableName({ grid }: Book, part: Element): string {
  const name = attribute(part, "displayName") ?? text(part, "name");
  return name === "" ? `Table${grid.tables.all().length + 1}` : name;
}

function lookOf(part: Element, showTotals: boolean): TableLook {
  const style = child(part, "tableStyleInfo");
  const name = text(style, "name");
  const buttons = children(child(part, "autoFilter"), "filterColumn");
  return {
    style: isTableStyle(name) ? name : PLAIN_STYLE,
    showTotals,
    hiddenHeadings: null,
    showFilterButton:
      child(part, "autoFilter") !== undefined &&
      !buttons.some((button) => flag(button, "hiddenButton")),
    showBandedRows: flag(style, "showRowStripes"),
    showBandedColumns: flag(style, "showColumnStripes"),
    highlightFirstColumn: flag(style, "showFirstColumn"),
    highlightLastColumn: flag(style, "showLastColumn"),
  };
}
