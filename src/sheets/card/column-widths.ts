import { phrase } from "../../i18n/phrase";
import { longestPiece, textWidth } from "../plan/text-width";
import type { Cells } from "../plan/widest";
import { BOLD_MARGIN, MARGIN, widest } from "../plan/widest";
import { BALANCE_COLUMNS } from "./balance-block";
import type { CardColumn } from "./card-columns";
import { columnsUnder } from "./card-columns";
import type { CardPage } from "./card-page";
import { LABEL_COLUMN } from "./scoring-cells";

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
  cycle: 10,
  note: 13,
  previousScore: 10,
};

/** The most points by which a weight can miss its range. */
const LONGEST_GAP = { points: "99.9" };

/** Widths in which no word of a wrapping cell is cut, and no label that stays on one line. */
export function cardColumnWidths(cells: Cells, { card, layout, texts }: CardPage): number[] {
  const { table, knockOuts, balance, perspectives } = layout;
  const tables = [table, knockOuts].filter(({ count }) => count > 0);
  const scales = [balance, perspectives];
  const rows = ({ first, count }: typeof table) => cells.slice(first, first + count);
  const headingOf = ({ heading }: typeof table) => cells.slice(heading, heading + 1);
  const headings = [...tables.flatMap(headingOf), ...beforeRules(scales.flatMap(headingOf))];
  const entries = [...tables.flatMap(rows), ...beforeRules(scales.flatMap(rows))];
  const gaps = [texts.balance.raise, texts.balance.lower].map((gap) => phrase(gap, LONGEST_GAP));
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
      index === BALANCE_COLUMNS.gap ? Math.max(...gaps.map(textWidth)) + MARGIN : 0,
    ),
  );
}

/** Beside the scales stand the scoring rules, whose labels run on over free cells. */
const beforeRules = (lines: Cells): Cells => lines.map((line) => line.slice(0, LABEL_COLUMN));
