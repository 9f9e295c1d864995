import { useState } from "react";
import { declareTable } from "../../../domain/declarations/change-declarations";
import { LineField } from "../../company/LineField";
import { useDeclaring } from "../../declarations/use-declaring";
import { Notice } from "../../frame/Notice";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import { daysDraft, daysFault, daysOf } from "./days-draft";
import { SaveButton } from "./SaveButton";

/** The days worked and those of the period, for a table that has no cells for them. */
export function DaysForm({ card }: { card: Card }) {
  const words = useBalanceTexts().grounds.period;
  const [draft, setDraft] = useState(() => daysDraft(card.declared.days));
  const { busy, notice, declare } = useDeclaring();
  const fault = daysFault(draft);
  return (
    <>
      <LineField
        label={words.worked}
        value={draft.worked}
        change={(worked) => {
          setDraft({ ...draft, worked });
        }}
      />
      <LineField
        label={words.inPeriod}
        value={draft.inPeriod}
        fault={fault === null ? null : words.daysFaults[fault]}
        change={(inPeriod) => {
          setDraft({ ...draft, inPeriod });
        }}
      />
      <SaveButton
        label={words.saveDays}
        disabled={busy || fault !== null}
        save={() => {
          declare(declareTable(card.tableName, { days: daysOf(draft) }));
        }}
      />
      <Notice notice={notice} />
    </>
  );
}
