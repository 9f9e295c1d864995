import { useState } from "react";
import { declareTable } from "../../../domain/declarations/change-declarations";
import { ChoiceField } from "../../company/ChoiceField";
import { useDeclaring } from "../../declarations/use-declaring";
import { Notice } from "../../frame/Notice";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import { CombinationForm } from "./CombinationForm";
import { GroundsPart } from "./GroundsPart";

const MODES = ["", "none", "some"] as const;

/** Whether actuals were put together out of several periods, and how. */
export function CombinedSection({ card }: { card: Card }) {
  const { unset, combined: words } = useBalanceTexts().grounds;
  const { notice, declare } = useDeclaring();
  const { combined } = card.declared;
  const [mode, setMode] = useState<(typeof MODES)[number]>(modeOf(combined));
  return (
    <GroundsPart title={words.title} hint={words.hint}>
      <ChoiceField
        label={words.label}
        value={mode}
        choices={MODES.map((value) => ({
          value,
          name: value === "" ? unset : words.modes[value],
        }))}
        choose={(value) => {
          const chosen = MODES.find((one) => one === value) ?? "";
          setMode(chosen);
          // Which ones they are is asked next; until then nothing is said.
          if (chosen !== "some") {
            declare(declareTable(card.tableName, { combined: chosen === "none" ? [] : null }));
          }
        }}
      />
      <Notice notice={notice} />
      {mode === "some" && <CombinationForm card={card} />}
    </GroundsPart>
  );
}

function modeOf(combined: Card["declared"]["combined"]): (typeof MODES)[number] {
  if (combined === null) return "";
  return combined.length === 0 ? "none" : "some";
}
