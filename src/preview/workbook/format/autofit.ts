import type { CellStyle } from "../../grid/cell-style";
import { mapCells } from "../../grid/rect";
import type { Area, Areas } from "../model";
import { requirePermission } from "../protection/guards";
import { readText } from "../range/read-cells";
import { usedArea } from "../range/used-area";
import { textWidth } from "./measure-text";

/** Room beside a text, in points. */
const PADDING = 7.5;
/** Height of a line, as a multiple of the font size. */
const LINE = 15 / 11;

interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: CellStyle;
}

/** Makes columns as wide as their widest text; empty columns keep their width. */
export async function autofitColumns({ sheet, rects }: Areas): Promise<void> {
  requirePermission(sheet, "allowFormatColumns");
  const { layout } = sheet.book.grid;
  for (const rect of rects) {
    const widths = new Map<number, number>();
    for (const { column, text, style } of await shownCells({ sheet, rect })) {
      const width = textWidth(text, style.size, style.bold) + PADDING;
      widths.set(column, Math.max(width, widths.get(column) ?? 0));
    }
    for (const [column, width] of widths) {
      layout.setColumnWidth(sheet.id, { ...rect, left: column, right: column }, width);
    }
  }
}

/** Makes rows as high as their highest text, wrapped at the width of its column. */
export async function autofitRows({ sheet, rects }: Areas): Promise<void> {
  requirePermission(sheet, "allowFormatRows");
  const { layout } = sheet.book.grid;
  for (const rect of rects) {
    const heights = new Map<number, number>();
    for (const cell of await shownCells({ sheet, rect })) {
      const height = lineCount(cell, layout.columnWidth(sheet.id, cell.column)) * cell.style.size;
      heights.set(cell.row, Math.max(height * LINE, heights.get(cell.row) ?? 0));
    }
    for (const [row, height] of heights) {
      layout.fitRowHeight(sheet.id, { ...rect, top: row, bottom: row }, height);
    }
  }
}

async function shownCells(area: Area): Promise<ShownCell[]> {
  const used = await usedArea(area, true);
  if (!used) return [];
  const texts = await readText(used);
  const { sheet, rect } = used;
  const cells = mapCells(rect, (row, column) => ({
    row,
    column,
    text: texts[row - rect.top]?.[column - rect.left] ?? "",
    style: sheet.book.grid.styles.at(sheet.id, row, column),
  }));
  return cells.flat().filter(({ text }) => text !== "");
}

function lineCount({ text, style }: ShownCell, width: number): number {
  if (!style.wrap) return 1;
  const room = Math.max(width - PADDING, 1);
  const lines = text.split("\n");
  return lines.reduce((sum, line) => {
    const needed = Math.ceil(textWidth(line, style.size, style.bold) / room);
    return sum + Math.max(1, needed);
  }, 0);
}
