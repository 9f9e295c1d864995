import { useState } from "react";
import { declareTarget } from "../../../domain/declarations/declare-figures";
import { formatNumber, formatPercent } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import { ChoiceField } from "../../company/ChoiceField";
import { LineField } from "../../company/LineField";
import { useDeclaring } from "../../declarations/use-declaring";
import { useSpeech } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import { useBalanceTexts } from "../balance-texts-context";
import { SaveButton } from "./SaveButton";
import type { TargetRow } from "./target-draft";
import { targetFault, targetOf } from "./target-draft";

interface WholeTargetProps {
  readonly tableName: string;
  readonly row: TargetRow;
}

const GROWS = ["", "yes", "no"] as const;

/** One row's target for the whole period; a blank takes back what was said. */
export function WholeTarget({ tableName, row }: WholeTargetProps) {
  const { language } = useSpeech();
  const { unset, period: words } = useBalanceTexts().grounds;
  const shown = (value: number) =>
    row.isPercent ? formatPercent(language, value, 2) : formatNumber(language, value);
  const [typed, setTyped] = useState(row.declared ? shown(row.declared.whole) : "");
  const [grows, setGrows] = useState(grownBefore(row));
  const { busy, notice, declare } = useDeclaring();
  const fault = targetFault(typed, row);
  const additive = grows === "" ? null : grows === "yes";
  return (
    <>
      <LineField
        label={words.target}
        hint={phrase(words.present, { target: shown(row.target) })}
        value={typed}
        fault={fault === null ? null : words.targetFaults[fault]}
        change={setTyped}
      />
      {!row.isKnown && (
        <ChoiceField
          label={words.grows}
          hint={words.growsHint}
          value={grows}
          choices={GROWS.map((value) => ({
            value,
            name: value === "" ? unset : words.growing[value],
          }))}
          choose={(value) => {
            setGrows(GROWS.find((one) => one === value) ?? "");
          }}
        />
      )}
      <SaveButton
        label={words.saveTarget}
        disabled={busy || fault !== null}
        save={() => {
          declare(declareTarget(tableName, row.name, targetOf(typed, additive, row)));
        }}
      />
      <Notice notice={notice} />
    </>
  );
}

function grownBefore({ declared }: TargetRow): (typeof GROWS)[number] {
  if (declared?.additive === true) return "yes";
  return declared?.additive === false ? "no" : "";
}
