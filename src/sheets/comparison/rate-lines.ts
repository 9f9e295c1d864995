import { pooledRates } from "../../domain/comparison/pooled-rate";
import type { PooledRate } from "../../domain/comparison/pooled-rate";
import { phrase } from "../../i18n/phrase";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { SHARE_FORMAT } from "../plan/unit-look";
import { cardCellReference, indicatorFigure } from "./card-references";
import type { ComparisonWords } from "./comparison-words";
import type { PlacedCard } from "./placed-card";

/** Numerator, denominator and rate of each indicator. */
const COLUMNS_OF_A_RATE = 3;

/** Those that are quotients, with who is in the team. */
export interface TeamRates {
  readonly cards: readonly PlacedCard[];
  readonly rates: readonly PooledRate[];
}

/** The rates of cards that are quotients. */
export const teamRates = (cards: readonly PlacedCard[]): TeamRates => ({
  cards,
  rates: pooledRates(cards),
});

export const columnsOfRates = ({ rates }: TeamRates): number =>
  1 + COLUMNS_OF_A_RATE * rates.length;

/** Title, explanation, headings, a line for each card and the pooled one. */
export const linesOfRates = ({ cards, rates }: TeamRates): number =>
  rates.length === 0 ? 2 : cards.length + 4;

/** Everybody's own rates with what they are made of, and below them the pooled ones. */
export function writeRates(
  builder: PlanBuilder,
  team: TeamRates,
  { comparison: { teamSheet } }: ComparisonWords,
  at: number,
): void {
  const { cards, rates } = team;
  const pooled = at + 3 + cards.length;
  builder.put(at, 0, teamSheet.rates);
  builder.style("result", areaOf(at, 0));
  builder.put(at + 1, 0, rates.length === 0 ? teamSheet.noRates : teamSheet.ratesLegend);
  builder.style("hint", areaOf(at + 1, 0));
  if (rates.length === 0) return;
  builder.put(at + 2, 0, teamSheet.person);
  cards.forEach((card, index) => {
    builder.put(at + 3 + index, 0, card.name);
  });
  builder.put(pooled, 0, teamSheet.pooled);
  rates.forEach((rate, index) => {
    const column = 1 + COLUMNS_OF_A_RATE * index;
    const indicator = rate.indicator.onCards.find((row) => row !== undefined)?.name ?? "";
    const { numerator, denominator, rate: own } = teamSheet;
    const headings = [numerator, denominator, own].map((text) => phrase(text, { indicator }));
    builder.put(at + 2, column, ...headings);
    writeRate(builder, cards, rate, { first: at + 3, pooled, column });
  });
  builder.style("heading", areaOf(at + 2, 0, 1, columnsOfRates(team)));
  builder.style("lined", areaOf(at + 3, 0, cards.length, columnsOfRates(team)));
  builder.style("total", areaOf(pooled, 0, 1, columnsOfRates(team)));
}

interface RatePlace {
  readonly first: number;
  readonly pooled: number;
  readonly column: number;
}

function writeRate(
  builder: PlanBuilder,
  cards: readonly PlacedCard[],
  { indicator, scale }: PooledRate,
  { first, pooled, column }: RatePlace,
): void {
  cards.forEach((card, index) => {
    const own = indicator.onCards[index];
    if (own === undefined) return;
    const counts = (["numerator", "denominator"] as const).map((part) =>
      cardCellReference(card, own.row, part),
    );
    (["numerator", "denominator", "actual"] as const).forEach((part, beside) => {
      const figure = indicatorFigure(card, own, part);
      if (figure === null) return;
      // Half a pair would enter one of the two sums only.
      const paired = part === "actual" ? figure : `IF(COUNT(${counts.join(",")})=2,${figure},"")`;
      builder.calculate(first + index, column + beside, paired);
    });
  });
  const sumOf = (part: number) => `SUM(${builder.column(first, cards.length, column + part)})`;
  const quotient = `${builder.cell(pooled, column)}/${builder.cell(pooled, column + 1)}`;
  const rate = scale === 1 ? quotient : `${scale}*${quotient}`;
  builder.calculate(pooled, column, sumOf(0));
  builder.calculate(pooled, column + 1, sumOf(1));
  builder.calculate(pooled, column + 2, `IF(${builder.cell(pooled, column + 1)}>0,${rate},"")`);
  const unit = indicator.onCards.find((row) => row !== undefined)?.unit;
  if (unit === "%" && scale === 1) {
    builder.format(areaOf(first, column + 2, cards.length + 1), SHARE_FORMAT);
  }
}
