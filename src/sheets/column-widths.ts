import type { CardColumn } from "./card-columns";
import { CARD_COLUMNS } from "./card-columns";
import type { CardLayout } from "./card-layout";
import type { CellContent } from "./sheet-plan";
import { longestPiece } from "./text-width";

/** Room that reads well in Chinese and English; longer texts wrap. */
const COMFORTABLE: Readonly<Record<CardColumn, number>> = {
  category: 11,
  perspective: 11,
  indicator: 18,
  measured: 34,
  unit: 7,
  direction: 9,
  target: 9,
  numerator: 10,
  denominator: 10,
  actual: 9,
  score: 9,
  weight: 8,
  weightedScore: 9,
  dataSource: 14,
  cycle: 7,
  note: 24,
};

/** Space left and right of a text. */
const MARGIN = 1;

/** Widths in which no word of a wrapping cell is cut. Lines above and below the blocks overflow. */
export function cardColumnWidths(
  cells: readonly (readonly CellContent[])[],
  layout: CardLayout,
): number[] {
  const wrapping = [layout.table, layout.knockOuts, layout.balance, layout.perspectives].flatMap(
    ({ heading, first, count }) => (count === 0 ? [] : cells.slice(heading, first + count)),
  );
  return CARD_COLUMNS.map((column, index) => {
    const texts = wrapping.map((row) => row[index]).filter((cell) => typeof cell === "string");
    return Math.max(COMFORTABLE[column], ...texts.map((text) => longestPiece(text) + MARGIN));
  });
}
