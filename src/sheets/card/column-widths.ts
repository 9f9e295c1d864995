import { longestPiece, textWidth } from "../plan/text-width";
import type { Cells } from "../plan/widest";
import { BOLD_MARGIN, MARGIN, widest } from "../plan/widest";
import type { CardColumn } from "./card-columns";
import { columnsUnder } from "./card-columns";
import type { CardPage } from "./card-page";

/** Room that reads well in Chinese and English; longer texts wrap. */
const COMFORTABLE: Readonly<Record<CardColumn, number>> = {
  category: 11,
  perspective: 13,
  indicator: 14,
  measured: 16,
  unit: 6,
  direction: 10,
  threshold: 8,
  target: 8,
  stretch: 8,
  numerator: 9,
  denominator: 9,
  actual: 9,
  method: 10,
  score: 8,
  weight: 8,
  weightedScore: 10,
  dataSource: 12,
  cycle: 8,
  note: 13,
  previousScore: 10,
};

/** Widths in which no word of a wrapping cell is cut, and no label that stays on one line. */
export function cardColumnWidths(cells: Cells, { card, layout }: CardPage): number[] {
  const blocks = [layout.table, layout.knockOuts, layout.balance, layout.perspectives].filter(
    ({ count }) => count > 0,
  );
  const headings = blocks.flatMap(({ heading }) => cells.slice(heading, heading + 1));
  const entries = blocks.flatMap(({ first, count }) => cells.slice(first, first + count));
  const across = [layout.person, layout.total].flatMap((row) => cells.slice(row, row + 1));
  const sums = [layout.balanceTotal, layout.notAssigned].flatMap((row) =>
    cells.slice(row, row + 1).map((line) => line.slice(0, 1)),
  );
  const labels = [...across, ...sums];
  return columnsUnder(card.scoring).map((column, index) =>
    Math.max(
      COMFORTABLE[column],
      widest(headings, index, longestPiece) + BOLD_MARGIN,
      widest(entries, index, longestPiece) + MARGIN,
      widest(labels, index, textWidth) + BOLD_MARGIN,
    ),
  );
}
