import { useState } from "react";
import { COMBINATIONS } from "../../../domain/card-rules/card-facts";
import { foldedText } from "../../../domain/card-rules/folded-text";
import { declareCombination } from "../../../domain/declarations/declare-figures";
import { phrase } from "../../../i18n/phrase";
import { ChoiceField } from "../../company/ChoiceField";
import { useDeclaring } from "../../declarations/use-declaring";
import { Notice } from "../../frame/Notice";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import { SaveButton } from "./SaveButton";

const NATURES = ["", "flow", "stock"] as const;

/** How one row's actual was put together, and whether it tells of a moment. */
export function CombinationForm({ card }: { card: Card }) {
  const { unset, combined: words } = useBalanceTexts().grounds;
  const { busy, notice, declare } = useDeclaring();
  const names = [...new Set(card.facts.rows.flatMap(({ name }) => name || []))];
  const [indicator, setIndicator] = useState(names[0] ?? "");
  const [how, setHow] = useState("");
  const [nature, setNature] = useState("");
  const chosenHow = COMBINATIONS.find((one) => one === how);
  return (
    <>
      <ChoiceField
        label={words.indicator}
        value={indicator}
        choices={names.map((name) => ({ value: name, name: nameWithHow(name, card, words) }))}
        choose={setIndicator}
      />
      <ChoiceField
        label={words.how}
        value={how}
        choices={[
          { value: "", name: unset },
          ...COMBINATIONS.map((value) => ({ value, name: words.ways[value] })),
        ]}
        choose={setHow}
      />
      <ChoiceField
        label={words.nature}
        value={nature}
        choices={NATURES.map((value) => ({
          value,
          name: value === "" ? unset : words.natures[value],
        }))}
        choose={setNature}
      />
      <SaveButton
        label={words.save}
        disabled={busy || chosenHow === undefined || nature === ""}
        save={() => {
          if (chosenHow === undefined) return;
          const stock = nature === "stock";
          declare(declareCombination(card.tableName, { indicator, how: chosenHow, stock }));
        }}
      />
      <Notice notice={notice} />
    </>
  );
}

function nameWithHow(
  name: string,
  { declared }: Pick<Card, "declared">,
  words: ReturnType<typeof useBalanceTexts>["grounds"]["combined"],
): string {
  const said = declared.combined?.find((one) => foldedText(one.indicator) === foldedText(name));
  return said ? phrase(words.said, { indicator: name, how: words.ways[said.how] }) : name;
}
