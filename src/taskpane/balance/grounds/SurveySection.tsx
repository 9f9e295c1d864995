import { useState } from "react";
import { ChoiceField } from "../../company/ChoiceField";
import { phrase } from "../../../i18n/phrase";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import type { RuleBook } from "../findings/rule-book";
import { GroundsPart } from "./GroundsPart";
import { SurveyForm } from "./SurveyForm";
import { surveyRows } from "./survey-rows";

interface SurveySectionProps {
  readonly card: Card;
  readonly book: RuleBook;
}

/** The surveys behind a card's figures, one at a time. */
export function SurveySection({ card, book }: SurveySectionProps) {
  const words = useBalanceTexts().grounds.survey;
  const rows = surveyRows(card, book);
  const [choice, setChoice] = useState("");
  const chosen = rows.find(({ row }) => row.name === choice) ?? rows[0];
  return (
    <GroundsPart title={words.title} hint={rows.length === 0 ? words.none : words.hint}>
      {chosen && (
        <>
          <ChoiceField
            label={words.indicator}
            value={chosen.row.name}
            choices={rows.map(({ row, declared }) => ({
              value: row.name,
              name:
                declared.answers === null
                  ? row.name
                  : phrase(words.said, { indicator: row.name, answers: declared.answers }),
            }))}
            choose={setChoice}
          />
          <SurveyForm key={chosen.row.name} tableName={card.tableName} survey={chosen} />
        </>
      )}
    </GroundsPart>
  );
}
