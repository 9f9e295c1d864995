import type { Worksheet } from "exceljs";
import type { Rect } from "../../grid/rect";
import { formatA1 } from "../../workbook/range/a1";
import type { Sheet } from "../../workbook/model";
import { digitsOf } from "../column-width";

/** Sizes, hidden rows and columns, merged cells, frozen panes and the sheet's own looks. */
export function writeLayout(target: Worksheet, sheet: Sheet, used: Rect): void {
  const { layout, sheets } = sheet.book.grid;
  for (let column = used.left; column <= used.right; column++) {
    const written = target.getColumn(column + 1);
    written.width = digitsOf(layout.columnWidth(sheet.id, column));
    written.hidden = layout.columnHidden(sheet.id, column);
  }
  for (let row = used.top; row <= used.bottom; row++) writeRow(target, sheet, row);
  for (const rect of layout.merges(sheet.id)) target.mergeCellsWithoutStyle(formatA1(rect));
  const colour = sheets.tabColor(sheet.id);
  if (colour !== "") target.properties.tabColor = { argb: `FF${colour.replace("#", "")}` };
  const { rows, columns } = layout.frozen(sheet.id);
  const frozen = { state: "frozen" as const, xSplit: columns, ySplit: rows };
  target.views = [
    {
      ...(rows === 0 && columns === 0 ? {} : frozen),
      showGridLines: sheets.gridlines(sheet.id),
      showRowColHeaders: sheet.showHeadings,
    },
  ];
}

/** A row that nobody gave a height says nothing, so that wrapped texts make it higher by themselves. */
function writeRow(target: Worksheet, sheet: Sheet, row: number): void {
  const { layout } = sheet.book.grid;
  if (layout.hasOwnHeight(sheet.id, row)) {
    target.getRow(row + 1).height = layout.rowHeight(sheet.id, row);
  }
  if (layout.rowHidden(sheet.id, row)) target.getRow(row + 1).hidden = true;
}
