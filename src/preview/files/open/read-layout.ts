import { MAX_ROWS, type Rect } from "../../grid/rect";
import type { Sheet } from "../../workbook/model";
import { parseA1 } from "../../workbook/range/a1";
import { pointsOf } from "../column-width";
import { colourOf } from "./colours";
import type { Looks } from "./read-looks";
import { child, children, flag, number, text } from "./xml";

/** What whole columns look like, before their cells get looks of their own. */
export function readColumns(sheet: Sheet, part: Element, looks: Looks): void {
  const { layout, styles } = sheet.book.grid;
  for (const columns of children(child(part, "cols"), "col")) {
    const rect = columnsOf(columns);
    const width = number(columns, "width");
    if (width !== null) layout.setColumnWidth(sheet.id, rect, pointsOf(width));
    if (flag(columns, "hidden")) layout.setColumnsHidden(sheet.id, rect, true);
    const look = number(columns, "style") ?? 0;
    const style = looks.cells[look]?.style;
    if (look > 0 && style) styles.apply(sheet.id, rect, style);
  }
}

/** The whole columns of which an element of a part speaks. */
export function columnsOf(columns: Element): Rect {
  const left = (number(columns, "min") ?? 1) - 1;
  const right = (number(columns, "max") ?? 1) - 1;
  return { top: 0, bottom: MAX_ROWS - 1, left, right };
}

/** Heights and hidden rows, neighbours of the same kind together. */
export function readRows(sheet: Sheet, part: Element): void {
  const { layout } = sheet.book.grid;
  for (const { top, bottom, height, hidden } of runsOfRows(part)) {
    const rect = { top, bottom, left: 0, right: 0 };
    if (height !== null) layout.setRowHeight(sheet.id, rect, height);
    if (hidden) layout.setRowsHidden(sheet.id, rect, true);
  }
}

interface Run {
  readonly top: number;
  bottom: number;
  readonly height: number | null;
  readonly hidden: boolean;
}

function runsOfRows(part: Element): Run[] {
  const runs: Run[] = [];
  let row = -1;
  for (const line of children(child(part, "sheetData"), "row")) {
    row = (number(line, "r") ?? row + 2) - 1;
    const [height, hidden] = [number(line, "ht"), flag(line, "hidden")];
    const last = runs.at(-1);
    if (last?.bottom === row - 1 && last.height === height && last.hidden === hidden) {
      last.bottom = row;
    } else runs.push({ top: row, bottom: row, height, hidden });
  }
  return runs;
}

/** Merged cells, frozen panes and the looks of the sheet as a whole. */
export function readSheetLook(sheet: Sheet, part: Element, theme: readonly string[]): void {
  const { layout, sheets } = sheet.book.grid;
  for (const merged of children(child(part, "mergeCells"), "mergeCell")) {
    const rect = parseA1(text(merged, "ref"));
    if (rect) layout.merge(sheet.id, rect);
  }
  const view = child(part, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  if (text(pane, "state").startsWith("frozen")) {
    const [columns, rows] = [number(pane, "xSplit") ?? 0, number(pane, "ySplit") ?? 0];
    layout.freeze(sheet.id, { rows, columns });
  }
  if (!flag(view, "showGridLines", true)) sheets.setGridlines(sheet.id, false);
  sheet.showHeadings = flag(view, "showRowColHeaders", true);
  const colour = colourOf(child(part, "sheetPr", "tabColor"), theme);
  if (colour !== null) sheets.setTabColor(sheet.id, colour);
}
