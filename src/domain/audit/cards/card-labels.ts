import { written } from "../../cells/written";
import type { WorkbookCells } from "../workbook/workbook-cells";
import type { CardFrame } from "./card-frame";
import type { WordReader } from "./word-reader";

/** A card says above its table, within so many rows, whom and when it is about. */
const LINES_ABOVE = 8;

/**
 * What stands beside a label above a card.
 *
 * @param frame - Where the card stands.
 * @param label - Which label.
 * @param cells - The workbook.
 * @param words - Understands labels.
 * @returns The text, "" where there is no such label.
 */
export function labelled(
  { sheet, headings }: CardFrame,
  label: "role" | "period",
  cells: WorkbookCells,
  words: WordReader,
): string {
  const highest = Math.max(0, headings.row - LINES_ABOVE);
  for (let row = headings.row - 1; row >= highest; row -= 1) {
    for (let step = 0; step < headings.columns; step += 1) {
      const column = headings.column + step;
      if (!words.says(cells.value({ sheet, row, column }), label)) continue;
      return written(cells.value({ sheet, row, column: column + 1 }));
    }
  }
  return "";
}
