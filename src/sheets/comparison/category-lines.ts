import type { Category } from "../../domain/balance/category";
import { CATEGORIES } from "../../domain/balance/category";
import type { WeightProfile } from "../../domain/balance/weight-profile";
import { TERMS } from "../../i18n/terms";
import type { Tolerances } from "../card/weight-conditions";
import { isAbove, isBelow } from "../card/weight-conditions";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { quoted } from "../plan/text-formula";
import { SHARE_FORMAT } from "../plan/unit-look";
import { cardColumnReference, categorySpellings } from "./card-references";
import type { ComparisonWords } from "./comparison-words";
import { weightColumn } from "./indicator-lines";
import type { PlacedCard } from "./placed-card";

/** A heading and the four categories. */
export const LINES_OF_CATEGORIES = CATEGORIES.length + 1;

/** A profile and what its owner calls it, "" for the published one. */
export interface NamedProfile {
  readonly name: string;
  readonly weights: WeightProfile;
}

/** Cards, and the profiles that any of them is measured against, each once. */
interface MeasuredCards {
  readonly cards: readonly { readonly card: PlacedCard; readonly profile: number }[];
  readonly profiles: readonly NamedProfile[];
}

/** Lowest and highest of each profile stand to the right of the cards. */
const RANGE_COLUMNS = 2;

/** Brings cards and their profiles together. */
export function measuredCards(
  cards: readonly PlacedCard[],
  profileOf: (card: PlacedCard) => NamedProfile,
): MeasuredCards {
  const profiles = [...new Map(cards.map(profileOf).map((one) => [one.name, one])).values()];
  const placeOf = (card: PlacedCard) =>
    profiles.findIndex(({ name }) => name === profileOf(card).name);
  return { cards: cards.map((card) => ({ card, profile: placeOf(card) })), profiles };
}

const rangeColumn = ({ cards }: MeasuredCards, profile: number): number =>
  weightColumn(cards.length) + RANGE_COLUMNS * profile;

/** How wide the lines of the categories are. */
export const categoryColumns = (measured: MeasuredCards): number =>
  rangeColumn(measured, measured.profiles.length);

/** The weight of each category on each card against its range, which stands beside and may be changed. */
export function writeCategoryLines(
  builder: PlanBuilder,
  measured: MeasuredCards,
  words: ComparisonWords,
  { at, tolerances }: { readonly at: number; readonly tolerances: Tolerances },
): void {
  const { cards, profiles } = measured;
  const { sheet } = words.comparison;
  const width = categoryColumns(measured);
  const range = rangeColumn(measured, 0);
  const first = at + 1;
  const lines = CATEGORIES.length;
  builder.put(at, 0, sheet.category, ...cards.flatMap(() => [sheet.weight, sheet.verdict]));
  builder.put(at, range, ...profiles.flatMap((profile) => rangeHeadings(profile, sheet)));
  builder.style("heading", areaOf(at, 0, 1, width));
  builder.style("lined", areaOf(first, 0, lines, width));
  builder.style("input", areaOf(first, range, lines, width - range));
  builder.format(areaOf(first, range, lines, width - range), SHARE_FORMAT);
  CATEGORIES.forEach((category, index) => {
    const bounds = profiles.map(({ weights }) => weights.ranges[category]);
    builder.put(first + index, 0, TERMS[words.language].categories[category].name);
    builder.put(first + index, range, ...bounds.flatMap((one) => [one.lowest, one.highest]));
  });
  cards.forEach(({ card, profile }, place) => {
    const against = rangeColumn(measured, profile);
    writeCard(builder, card, words, { first, column: weightColumn(place), against, tolerances });
  });
}

function rangeHeadings(
  { name }: NamedProfile,
  { lowest, highest }: ComparisonWords["comparison"]["sheet"],
): string[] {
  return [lowest, highest].map((end) => (name === "" ? end : `${end} · ${name}`));
}

interface CardPlace {
  readonly first: number;
  readonly column: number;
  /** Column of the lowest weights that it is measured against. */
  readonly against: number;
  readonly tolerances: Tolerances;
}

function writeCard(
  builder: PlanBuilder,
  card: PlacedCard,
  { sheets }: ComparisonWords,
  { first, column, against, tolerances }: CardPlace,
): void {
  const { below, above, within } = sheets.balance;
  CATEGORIES.forEach((category, index) => {
    const row = first + index;
    const weight = builder.cell(row, column);
    const low = isBelow(weight, builder.cell(row, against), tolerances);
    const high = isAbove(weight, builder.cell(row, against + 1), tolerances);
    const verdict = `IF(${low},${quoted(below)},IF(${high},${quoted(above)},${quoted(within)}))`;
    builder.calculate(row, column, weightOfCategory(card, category));
    builder.calculate(row, column + 1, verdict);
  });
  const verdicts = areaOf(first, column + 1, CATEGORIES.length);
  const formula = `=${builder.cell(first, column + 1)}<>${quoted(within)}`;
  builder.format(areaOf(first, column, CATEGORIES.length), SHARE_FORMAT);
  builder.look({ area: verdicts, formula, ...VERDICT_COLOURS.attention });
}

/** By any word for the category that cards know, so that the card may be in another language. */
function weightOfCategory(card: PlacedCard, category: Category): string {
  const categories = cardColumnReference(card, "category");
  const weights = cardColumnReference(card, "weight");
  if (categories === null || weights === null) return '""';
  const sum = `SUMPRODUCT(SUMIF(${categories},${categorySpellings(category)},${weights}))`;
  return card.whole === 100 ? `${sum}/100` : sum;
}
