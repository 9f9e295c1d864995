import type { Category } from "../../domain/balance/category";
import { CATEGORIES } from "../../domain/balance/category";
import type { WeightProfile } from "../../domain/balance/weight-profile";
import { LANGUAGES } from "../../i18n/language";
import { TERMS } from "../../i18n/terms";
import { isAbove, isBelow } from "../card/weight-conditions";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { quoted } from "../plan/text-formula";
import { SHARE_FORMAT } from "../plan/unit-look";
import { WRITTEN_TOLERANCES } from "../scoring/written-figures";
import { cardColumnReference } from "./card-references";
import type { ComparisonWords } from "./comparison-words";
import { weightColumn } from "./indicator-lines";
import type { PlacedCard } from "./placed-card";

/** A heading and the four categories. */
export const LINES_OF_CATEGORIES = CATEGORIES.length + 1;

/** The weight of each category on each card against its range, which stands beside and may be changed. */
export function writeCategoryLines(
  builder: PlanBuilder,
  cards: readonly PlacedCard[],
  profile: WeightProfile,
  words: ComparisonWords,
  at: number,
): void {
  const { sheet } = words.comparison;
  const { below, above, within } = words.sheets.balance;
  const range = weightColumn(cards.length);
  builder.put(at, 0, sheet.category, ...cards.flatMap(() => [sheet.weight, sheet.verdict]));
  builder.put(at, range, sheet.lowest, sheet.highest);
  builder.style("heading", areaOf(at, 0, 1, range + 2));
  builder.style("lined", areaOf(at + 1, 0, CATEGORIES.length, range + 2));
  builder.style("input", areaOf(at + 1, range, CATEGORIES.length, 2));
  builder.format(areaOf(at + 1, range, CATEGORIES.length, 2), SHARE_FORMAT);
  CATEGORIES.forEach((category, index) => {
    const row = at + 1 + index;
    const { lowest, highest } = profile.ranges[category];
    builder.put(row, 0, TERMS[words.language].categories[category].name);
    builder.put(row, range, lowest, highest);
    cards.forEach((card, place) => {
      const column = weightColumn(place);
      const weight = builder.cell(row, column);
      const low = isBelow(weight, builder.cell(row, range), WRITTEN_TOLERANCES);
      const high = isAbove(weight, builder.cell(row, range + 1), WRITTEN_TOLERANCES);
      builder.calculate(row, column, weightOfCategory(card, category));
      builder.calculate(
        row,
        column + 1,
        `IF(${low},${quoted(below)},IF(${high},${quoted(above)},${quoted(within)}))`,
      );
    });
  });
  cards.forEach((_, place) => {
    const verdicts = areaOf(at + 1, weightColumn(place) + 1, CATEGORIES.length);
    const cell = builder.cell(verdicts.row, verdicts.column);
    const formula = `=${cell}<>${quoted(within)}`;
    builder.format(areaOf(at + 1, weightColumn(place), CATEGORIES.length), SHARE_FORMAT);
    builder.look({ area: verdicts, formula, ...VERDICT_COLOURS.attention });
  });
}

/** By any word for the category that cards know, so that the card may be in another language. */
function weightOfCategory(card: PlacedCard, category: Category): string {
  const categories = cardColumnReference(card, "category");
  const weights = cardColumnReference(card, "weight");
  if (categories === null || weights === null) return '""';
  const terms = LANGUAGES.map((language) => TERMS[language].categories[category]);
  const spellings = new Set(terms.flatMap(({ name, also }) => [name, ...also]).map(quoted));
  const sum = `SUMPRODUCT(SUMIF(${categories},{${[...spellings].join(",")}},${weights}))`;
  return card.whole === 100 ? `${sum}/100` : sum;
}
