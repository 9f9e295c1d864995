import type { FactColumn } from "../../../domain/card-rules/card-facts";
import { FACT_COLUMNS } from "../../../domain/card-rules/card-facts";
import type { NotChecked } from "../../../domain/card-rules/check-card";
import type { FactName } from "../../../domain/card-rules/fact-name";
import type { CardRuleTexts } from "../../../i18n/card-rule-texts";
import { phrase } from "../../../i18n/phrase";

const isColumn = (name: FactName): name is FactColumn =>
  FACT_COLUMNS.some((column) => column === name);

/** Why things are not known of a card, and how they would be: one sentence each, one for all columns. */
export function unknownSentences(
  gaps: readonly Pick<NotChecked, "lacking">[],
  { facts, report, unknown }: Pick<CardRuleTexts, "facts" | "report" | "unknown">,
): string[] {
  const lacking = [...new Set(gaps.flatMap((gap) => gap.lacking))];
  const columns = lacking.filter(isColumn).map((column) => facts[column]);
  const others = lacking.flatMap((name) => (isColumn(name) ? [] : [unknown[name]]));
  const ofColumns = phrase(unknown.column, { columns: columns.join(report.separator) });
  return columns.length > 0 ? [ofColumns, ...others] : others;
}
