import { longestPiece, textWidth } from "../plan/text-width";
import type { CellContent } from "../sheet-plan";
import type { CardColumn } from "./card-columns";
import { CARD_COLUMNS } from "./card-columns";
import type { CardLayout } from "./card-layout";

/** Room that reads well in Chinese and English; longer texts wrap. */
const COMFORTABLE: Readonly<Record<CardColumn, number>> = {
  category: 11,
  perspective: 11,
  indicator: 16,
  measured: 30,
  unit: 6,
  direction: 9,
  target: 8,
  numerator: 9,
  denominator: 9,
  actual: 9,
  score: 9,
  weight: 8,
  weightedScore: 9,
  dataSource: 12,
  cycle: 6,
  note: 22,
};

/** Space left and right of a text. */
const MARGIN = 1;

/** Widths in which no word of a wrapping cell is cut, and no label beside an input. */
export function cardColumnWidths(
  cells: readonly (readonly CellContent[])[],
  layout: CardLayout,
): number[] {
  const wrapping = [layout.table, layout.knockOuts, layout.balance, layout.perspectives].flatMap(
    ({ heading, first, count }) => (count === 0 ? [] : cells.slice(heading, first + count)),
  );
  const labels = cells[layout.person] ?? [];
  return CARD_COLUMNS.map((column, index) => {
    const texts = wrapping.map((row) => row[index]).filter((cell) => typeof cell === "string");
    const label = labels[index];
    const needed = [
      ...texts.map(longestPiece),
      // Labels stay on one line, and what stands beside them would cut them off.
      typeof label === "string" ? textWidth(label) : 0,
    ];
    return Math.max(COMFORTABLE[column], Math.max(...needed) + MARGIN);
  });
}
