import type { WeightProfile } from "../../domain/balance/weight-profile";
import { alignIndicators } from "../../domain/comparison/align-indicators";
import type { SheetDraft } from "../sheet-plan";
import { LINES_OF_CATEGORIES, writeCategoryLines } from "./category-lines";
import { CHANGE_COLUMNS, changeLines, writeChangeLines } from "./change-lines";
import { draftComparisonSheet, LINES_ABOVE } from "./comparison-page";
import type { ComparisonWords } from "./comparison-words";
import { linesOfIndicators, weightColumn, writeIndicatorLines } from "./indicator-lines";
import type { PlacedCard } from "./placed-card";

/** Lowest and highest stand to the right of the cards. */
const RANGE_COLUMNS = 2;

/** Title, headings, and an empty line before. */
const LINES_OF_CHANGES = 3;

/** The sheet on which cards stand side by side, every figure a live reference to its card. */
export function draftComparison(
  cards: readonly PlacedCard[],
  profile: WeightProfile,
  words: ComparisonWords,
): SheetDraft {
  const compared = { cards, indicators: alignIndicators(cards) };
  const changes = changeLines(cards);
  const categories = LINES_ABOVE + linesOfIndicators(compared) + 1;
  const end = categories + LINES_OF_CATEGORIES;
  const rows = changes.length > 0 ? end + LINES_OF_CHANGES + changes.length : end;
  const columns = Math.max(weightColumn(cards.length) + RANGE_COLUMNS, CHANGE_COLUMNS);
  const { name, legend } = words.comparison.sheet;
  return draftComparisonSheet({ name, legend, rows, columns }, words, (builder) => {
    writeIndicatorLines(builder, compared, words, LINES_ABOVE);
    writeCategoryLines(builder, cards, profile, words, categories);
    if (changes.length > 0) writeChangeLines(builder, changes, words, end + 1);
  });
}
