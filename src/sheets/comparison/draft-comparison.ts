import { alignIndicators } from "../../domain/comparison/align-indicators";
import { cardPairs } from "../../domain/comparison/card-pairs";
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
import { linesOfPrecision, precisionCells, writePrecision } from "./precision-lines";
import { linesOfResults, RESULT_COLUMNS, resultLines, writeResultLines } from "./result-lines";

/** Title and headings of the changes. */
const LINES_BEFORE_CHANGES = 2;

const PRECISION = ["weightTolerance", "rounding"] as const;

/** The sheet on which cards stand side by side, every figure a live reference to its card. */
export function draftComparison(
  cards: readonly PlacedCard[],
  profileOf: (card: PlacedCard) => NamedProfile,
  words: ComparisonWords,
): SheetDraft {
  const compared = { cards, indicators: alignIndicators(cards) };
  const measured = measuredCards(cards, profileOf);
  const pairs = cardPairs(cards);
  const [results, changes] = [resultLines(pairs), changeLines(pairs)];
  const rowsOf = layOut(
    linesOfIndicators(compared),
    LINES_OF_CATEGORIES,
    linesOfPrecision(PRECISION),
    pairs.length > 0 ? linesOfResults(results) : 0,
    changes.length > 0 ? LINES_BEFORE_CHANGES + changes.length : 0,
  );
  const [indicatorsAt = 0, categoriesAt = 0, precisionAt = 0, resultsAt = 0, changesAt = 0] =
    rowsOf;
  const end = rowsOf.at(-1) ?? 0;
  const columns = Math.max(categoryColumns(measured), CHANGE_COLUMNS, RESULT_COLUMNS);
  const { name, legend } = words.comparison.sheet;
  const sheet = { name, legend, rows: end - 1, columns };
  return draftComparisonSheet(sheet, words, (builder) => {
    const tolerances = precisionCells(builder, PRECISION, precisionAt);
    writeIndicatorLines(builder, compared, words, indicatorsAt);
    writeCategoryLines(builder, measured, words, { at: categoriesAt, tolerances });
    writePrecision(builder, PRECISION, words, precisionAt);
    if (pairs.length > 0) writeResultLines(builder, results, words, resultsAt);
    if (changes.length > 0) writeChangeLines(builder, changes, words, changesAt);
  });
}

/** Where each block begins, an empty line between two, and in the end how many rows there are. */
function layOut(...lines: readonly number[]): number[] {
  const starts = [LINES_ABOVE];
  for (const count of lines) starts.push((starts.at(-1) ?? 0) + (count > 0 ? count + 1 : 0));
  return starts;
}
