import { alignIndicators } from "../../domain/comparison/align-indicators";
import type { SheetDraft } from "../sheet-plan";
import type { NamedProfile } from "./category-lines";
import {
  categoryColumns,
  LINES_OF_CATEGORIES,
  measuredCards,
  writeCategoryLines,
} from "./category-lines";
import { CHANGE_COLUMNS, changeLines, writeChangeLines } from "./change-lines";
import { draftComparisonSheet, LINES_ABOVE } from "./comparison-page";
import type { ComparisonWords } from "./comparison-words";
import { linesOfIndicators, writeIndicatorLines } from "./indicator-lines";
import type { PlacedCard } from "./placed-card";

/** Title, headings, and an empty line before. */
const LINES_OF_CHANGES = 3;

/** The sheet on which cards stand side by side, every figure a live reference to its card. */
export function draftComparison(
  cards: readonly PlacedCard[],
  profileOf: (card: PlacedCard) => NamedProfile,
  words: ComparisonWords,
): SheetDraft {
  const compared = { cards, indicators: alignIndicators(cards) };
  const changes = changeLines(cards);
  const categories = LINES_ABOVE + linesOfIndicators(compared) + 1;
  const end = categories + LINES_OF_CATEGORIES;
  const rows = changes.length > 0 ? end + LINES_OF_CHANGES + changes.length : end;
  const measured = measuredCards(cards, profileOf);
  const columns = Math.max(categoryColumns(measured), CHANGE_COLUMNS);
  const { name, legend } = words.comparison.sheet;
  return draftComparisonSheet({ name, legend, rows, columns }, words, (builder) => {
    writeIndicatorLines(builder, compared, words, LINES_ABOVE);
    writeCategoryLines(builder, measured, words, categories);
    if (changes.length > 0) writeChangeLines(builder, changes, words, end + 1);
  });
}
