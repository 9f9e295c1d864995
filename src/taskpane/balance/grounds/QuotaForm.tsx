import { useState } from "react";
import type { Quota } from "../../../domain/card-rules/comparison-facts";
import { declareRole } from "../../../domain/declarations/declare-figures";
import { formatPercent } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import { ChoiceField } from "../../company/ChoiceField";
import { LineField } from "../../company/LineField";
import { useDeclaring } from "../../declarations/use-declaring";
import { useSpeech } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import { useBalanceTexts } from "../balance-texts-context";
import { judgedQuotas, QUOTA_MODES, quotaDraft, quotasOf } from "./quota-draft";
import { SaveButton } from "./SaveButton";

interface QuotaFormProps {
  readonly role: string;
  /** From the best to the worst. */
  readonly grades: readonly string[];
  readonly quotas: readonly Quota[] | null;
}

/** The share of people that each grade is to have, or that none is wanted. */
export function QuotaForm({ role, grades, quotas }: QuotaFormProps) {
  const { language } = useSpeech();
  const { unset, group: words } = useBalanceTexts().grounds;
  const [draft, setDraft] = useState(() => quotaDraft(grades, quotas));
  const { busy, notice, declare } = useDeclaring();
  const judged = judgedQuotas(grades, draft);
  const isShared = draft.mode === "shares";
  const sum = formatPercent(language, judged.sum, 2);
  return (
    <>
      <ChoiceField
        label={words.quotas}
        hint={words.quotasHint}
        value={draft.mode}
        choices={QUOTA_MODES.map((value) => ({
          value,
          name: value === "" ? unset : words.modes[value],
        }))}
        choose={(value) => {
          setDraft({ ...draft, mode: QUOTA_MODES.find((one) => one === value) ?? "" });
        }}
      />
      {isShared &&
        grades.map((grade, place) => (
          <LineField
            key={grade}
            label={phrase(words.share, { grade })}
            value={draft.typed[place] ?? ""}
            fault={judged.wrong.includes(place) ? words.shareFault : null}
            change={(text) => {
              const typed = draft.typed.map((one, other) => (other === place ? text : one));
              setDraft({ ...draft, typed });
            }}
          />
        ))}
      {isShared && (
        <p role="status">{phrase(judged.isWhole ? words.sum : words.sumFault, { sum })}</p>
      )}
      <SaveButton
        label={words.saveQuotas}
        disabled={busy || (isShared && !judged.isWhole)}
        save={() => {
          declare(declareRole(role, { quotas: quotasOf(draft, judged) }));
        }}
      />
      <Notice notice={notice} />
    </>
  );
}
