import { useState } from "react";
import { phrase } from "../../../i18n/phrase";
import { ChoiceField } from "../../company/ChoiceField";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import type { RuleBook } from "../findings/rule-book";
import { targetRows } from "./target-draft";
import { WholeTarget } from "./WholeTarget";

interface TargetFormProps {
  readonly card: Card;
  readonly book: RuleBook;
}

/** What targets would be for the whole period, one row at a time. */
export function TargetForm({ card, book }: TargetFormProps) {
  const words = useBalanceTexts().grounds.period;
  const rows = targetRows(card, book);
  const [choice, setChoice] = useState("");
  const chosen = rows.find(({ name }) => name === choice) ?? rows[0];
  if (chosen === undefined) return <p>{words.noTargets}</p>;
  return (
    <>
      <ChoiceField
        label={words.indicator}
        value={chosen.name}
        choices={rows.map(({ name, declared }) => ({
          value: name,
          name: declared ? phrase(words.said, { indicator: name, target: declared.whole }) : name,
        }))}
        choose={setChoice}
      />
      <WholeTarget key={chosen.name} tableName={card.tableName} row={chosen} />
    </>
  );
}
