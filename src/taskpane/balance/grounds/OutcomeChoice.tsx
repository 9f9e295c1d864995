import { declareTable } from "../../../domain/declarations/change-declarations";
import { ChoiceField } from "../../company/ChoiceField";
import { useDeclaring } from "../../declarations/use-declaring";
import { Notice } from "../../frame/Notice";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import { GroundsPart } from "./GroundsPart";

/** Which indicator the others are to bring about, which only the card's maker can tell. */
export function OutcomeChoice({ card }: { card: Card }) {
  const { unset, outcome: words } = useBalanceTexts().grounds;
  const { notice, declare } = useDeclaring();
  const names = card.facts.rows.flatMap(({ name }) => (name === "" ? [] : [name]));
  const chosen = card.facts.rows.find(({ row }) => row === card.facts.outcome)?.name ?? "";
  return (
    <GroundsPart title={words.title} hint={words.hint}>
      <ChoiceField
        label={words.label}
        value={chosen}
        choices={[
          { value: "", name: unset },
          ...[...new Set(names)].map((name) => ({ value: name, name })),
        ]}
        choose={(name) => {
          declare(declareTable(card.tableName, { outcome: name || null }));
        }}
      />
      <Notice notice={notice} />
    </GroundsPart>
  );
}
