import { pooledRates } from "../../domain/comparison/pooled-rate";
import type { PooledRate } from "../../domain/comparison/pooled-rate";
import type { ReadIndicator } from "../../domain/comparison/read-card";
import { phrase } from "../../i18n/phrase";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { QUOTIENT_FORMAT, SHARE_FORMAT } from "../plan/unit-look";
import type { Area } from "../sheet-plan";
import { cardCellReference, indicatorFigure } from "./card-references";
import type { ComparisonWords } from "./comparison-words";
import type { PlacedCard } from "./placed-card";

/** Numerator, denominator and rate of each indicator. */
const COLUMNS_OF_A_RATE = 3;

/** Title, explanation and headings. */
const LINES_BEFORE_CARDS = 3;

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

/** Title and explanation; below them headings, a line for each card and the pooled one. */
export const linesOfRates = ({ cards, rates }: TeamRates): number =>
  rates.length === 0 ? 2 : LINES_BEFORE_CARDS + cards.length + 1;

/** The row of the first card's rates, in a block that begins at that row. */
export const firstRateRow = (at: number): number => at + LINES_BEFORE_CARDS;

/** Where the three columns of a rate begin. */
export const rateColumn = (index: number): number => 1 + COLUMNS_OF_A_RATE * index;

const scaled = (scale: number): string => (scale === 1 ? "" : `${String(scale)}*`);

/** A pooled rate of the counts in these two cells; nothing where nothing was counted. */
export const pooledFigure = ({ scale }: PooledRate, above: string, below: string): string =>
  `IF(N(${below})>0,${scaled(scale)}${above}/${below},"")`;

/** Shows rates as percentages where the cards do, others with as many decimals as tell people apart. */
export function formatRate(builder: PlanBuilder, rate: PooledRate, area: Area): void {
  const unit = rate.indicator.onCards.find((row) => row !== undefined)?.unit;
  builder.format(area, unit === "%" && rate.scale === 1 ? SHARE_FORMAT : QUOTIENT_FORMAT);
}

/** Everybody's own rates with what they are made of, and below them the pooled ones. */
export function writeRates(
  builder: PlanBuilder,
  team: TeamRates,
  { comparison: { teamSheet } }: ComparisonWords,
  { at, rounding }: { readonly at: number; readonly rounding: string },
): void {
  const { cards, rates } = team;
  const first = firstRateRow(at);
  const pooled = first + cards.length;
  builder.put(at, 0, teamSheet.rates);
  builder.style("result", areaOf(at, 0));
  builder.put(at + 1, 0, rates.length === 0 ? teamSheet.noRates : teamSheet.ratesLegend);
  builder.style("hint", areaOf(at + 1, 0));
  if (rates.length === 0) return;
  builder.put(at + 2, 0, teamSheet.person);
  cards.forEach((card, index) => {
    builder.put(first + index, 0, card.name);
  });
  builder.put(pooled, 0, teamSheet.pooled);
  rates.forEach((rate, index) => {
    const column = rateColumn(index);
    const indicator = rate.indicator.onCards.find((row) => row !== undefined)?.name ?? "";
    const { numerator, denominator, rate: own } = teamSheet;
    const headings = [numerator, denominator, own].map((text) => phrase(text, { indicator }));
    builder.put(at + 2, column, ...headings);
    writeRate(builder, cards, rate, { first, pooled, column, rounding });
  });
  builder.style("heading", areaOf(at + 2, 0, 1, columnsOfRates(team)));
  builder.style("lined", areaOf(first, 0, cards.length, columnsOfRates(team)));
  builder.style("total", areaOf(pooled, 0, 1, columnsOfRates(team)));
}

const PARTS = ["numerator", "denominator", "actual"] as const;

/** A condition: both counts are there, and the card's rate is their quotient in the pooled form. */
function isQuotient(
  card: PlacedCard,
  { row }: ReadIndicator,
  { scale }: PooledRate,
  rounding: string,
): string {
  const cells = PARTS.map((part) => cardCellReference(card, row, part));
  const [above, below, actual] = cells.map((cell) => cell ?? '""');
  const off = `ABS(${scaled(scale)}${above}/${below}-${actual})`;
  const isNear = `${off}<=${rounding}*MAX(1,ABS(${actual}))`;
  const isThere = cells.map((cell) => `COUNT(${cell ?? '""'})`).join("*");
  return `IF(${isThere},IF(${below}>0,${isNear}))`;
}

interface RatePlace {
  readonly first: number;
  readonly pooled: number;
  readonly column: number;
  /** The cell that says how far a rate may be off its quotient. */
  readonly rounding: string;
}

function writeRate(
  builder: PlanBuilder,
  cards: readonly PlacedCard[],
  rate: PooledRate,
  { first, pooled, column, rounding }: RatePlace,
): void {
  cards.forEach((card, index) => {
    const own = rate.indicator.onCards[index];
    if (own === undefined) return;
    const counts = isQuotient(card, own, rate, rounding);
    PARTS.forEach((part, beside) => {
      const figure = indicatorFigure(card, own, part);
      if (figure === null) return;
      const paired = part === "actual" ? figure : `IF(${counts},${figure},"")`;
      builder.calculate(first + index, column + beside, paired);
    });
  });
  const sumOf = (part: number) => `SUM(${builder.column(first, cards.length, column + part)})`;
  const [above, below] = [builder.cell(pooled, column), builder.cell(pooled, column + 1)];
  builder.calculate(pooled, column, sumOf(0));
  builder.calculate(pooled, column + 1, sumOf(1));
  builder.calculate(pooled, column + 2, pooledFigure(rate, above, below));
  formatRate(builder, rate, areaOf(first, column + 2, cards.length + 1));
}
