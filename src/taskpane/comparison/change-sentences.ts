import type { Drift } from "../../domain/comparison/drift";
import type { PeriodChange } from "../../domain/comparison/period-over-period";
import type { ReadIndicator } from "../../domain/comparison/read-card";
import type { ComparisonTexts } from "../../i18n/comparison-texts";
import type { Language } from "../../i18n/language";
import { methodName } from "../../i18n/method-name";
import { formatPercent } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { figureText } from "./figure-text";

/** What changed about an indicator beside its result, a sentence each; none where nothing did. */
export function changeSentences(
  { before, after, drift }: PeriodChange,
  language: Language,
  { changes }: ComparisonTexts,
): string[] {
  if (before === undefined) return [changes.added];
  if (after === undefined) return [changes.dropped];
  return drift.map((one) =>
    phrase(changes.flagged, {
      what: changes.drift[one],
      before: shown(before, one, language, changes),
      after: shown(after, one, language, changes),
    }),
  );
}

function shown(
  row: ReadIndicator,
  drift: Drift,
  language: Language,
  changes: ComparisonTexts["changes"],
): string {
  switch (drift) {
    case "definition":
      return row.definition || changes.nothing;
    case "method":
      return methodName(row.method, language) || changes.nothing;
    case "weight":
      return formatPercent(language, row.weight, 2);
    case "target":
      return linesOf(row, language, changes) || changes.nothing;
  }
}

function linesOf(
  row: ReadIndicator,
  language: Language,
  { lines, listSeparator }: ComparisonTexts["changes"],
): string {
  const written = (["threshold", "target", "stretch"] as const).flatMap((line) => {
    const value = row[line];
    return value === undefined ? [] : [`${lines[line]} ${figureText(row, value, language)}`];
  });
  return written.join(listSeparator);
}
