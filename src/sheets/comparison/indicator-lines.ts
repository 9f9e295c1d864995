import type { AlignedIndicator } from "../../domain/comparison/align-indicators";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { SCORE_FORMAT, SHARE_FORMAT } from "../plan/unit-look";
import { indicatorFigure, orBlank, statusReference, totalFigure } from "./card-references";
import type { ComparisonWords } from "./comparison-words";
import type { PlacedCard } from "./placed-card";

/** What is laid side by side. */
export interface ComparedCards {
  readonly cards: readonly PlacedCard[];
  readonly indicators: readonly AlignedIndicator[];
}

/** Names of the cards, headings, one line an indicator, the sums and the status. */
export const linesOfIndicators = ({ indicators }: ComparedCards): number => indicators.length + 4;

/** Each card has two columns: weight and score. */
export const weightColumn = (card: number): number => 1 + 2 * card;

const HEADINGS = 2;

/** The indicators of all cards: weight and score of each, live; what a card lacks is blank. */
export function writeIndicatorLines(
  builder: PlanBuilder,
  compared: ComparedCards,
  { comparison: { sheet } }: ComparisonWords,
  at: number,
): void {
  const { cards, indicators } = compared;
  const width = weightColumn(cards.length);
  const first = at + HEADINGS;
  const total = first + indicators.length;
  builder.put(at + 1, 0, sheet.indicator);
  indicators.forEach(({ onCards }, line) => {
    builder.put(first + line, 0, onCards.find((row) => row !== undefined)?.name ?? "");
  });
  builder.put(total, 0, sheet.total);
  builder.put(total + 1, 0, sheet.status);
  cards.forEach((card, place) => {
    builder.put(at, weightColumn(place), card.name);
    builder.put(at + 1, weightColumn(place), sheet.weight, sheet.score);
    writeCard(builder, compared, place, first);
    writeTotal(builder, card, { column: weightColumn(place), first, total });
  });
  builder.style("heading", areaOf(at, 0, HEADINGS, width));
  builder.style("lined", areaOf(first, 0, indicators.length, width));
  builder.style("total", areaOf(total, 0, 1, width));
}

function writeCard(
  builder: PlanBuilder,
  { cards, indicators }: ComparedCards,
  place: number,
  first: number,
): void {
  const column = weightColumn(place);
  const card = cards[place];
  if (card === undefined) return;
  indicators.forEach(({ onCards }, line) => {
    const indicator = onCards[place];
    if (indicator === undefined) return;
    (["weight", "score"] as const).forEach((figure, beside) => {
      const formula = indicatorFigure(card, indicator, figure);
      if (formula !== null) builder.calculate(first + line, column + beside, formula);
    });
  });
  builder.format(areaOf(first, column, indicators.length + 1), SHARE_FORMAT);
  builder.format(areaOf(first, column + 1, indicators.length + 1), SCORE_FORMAT);
}

function writeTotal(
  builder: PlanBuilder,
  card: PlacedCard,
  { column, first, total }: { column: number; first: number; total: number },
): void {
  const weights = builder.column(first, total - first, column);
  builder.calculate(total, column, `SUM(${weights})`);
  builder.calculate(total, column + 1, totalFigure(card));
  const status = statusReference(card);
  if (status !== null) builder.calculate(total + 1, column, orBlank(status));
}
