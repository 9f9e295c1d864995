import type { RowFacts } from "../../../domain/card-rules/card-facts";
import { foldedText } from "../../../domain/card-rules/folded-text";
import { declaredSurvey } from "../../../domain/declarations/declare-figures";
import type { DeclaredSurvey, SurveyKind } from "../../../domain/surveys/declared-survey";
import type { Card } from "../card";
import type { RuleBook } from "../findings/rule-book";

/** A row that rests on a survey, or of which nobody knows whether it does. */
export interface SurveyRow {
  readonly row: RowFacts;
  /** By the catalogue; null where it does not know the indicator. */
  readonly known: Exclude<SurveyKind, "none"> | null;
  readonly declared: DeclaredSurvey;
  /** Question and scale that the same person's card of the period before declares. */
  readonly earlier: string | null;
}

/** The rows whose survey can be declared, each indicator once, in the order of the card. */
export function surveyRows(
  { facts, declared }: Pick<Card, "facts" | "declared">,
  { surveyOf }: Pick<RuleBook, "surveyOf">,
): readonly SurveyRow[] {
  const { rows, periodBefore } = facts;
  const isFirst = ({ row, name }: RowFacts) =>
    rows.find((one) => foldedText(one.name) === foldedText(name))?.row === row;
  return rows
    .filter(({ name }) => name !== "")
    .filter(isFirst)
    .flatMap((row) => {
      const known = surveyOf(row.name);
      if (known === "none") return [];
      const before = periodBefore?.rows.find((one) => one.row === row.row);
      const earlier = before?.surveyVersion ?? null;
      return [{ row, known, declared: declaredSurvey(declared, row.name), earlier }];
    });
}
