import type { RowFacts } from "../../../domain/card-rules/card-facts";
import { LineField } from "../../company/LineField";
import { useSpeech } from "../../frame/language-context";
import { useBalanceTexts } from "../balance-texts-context";
import { countHint } from "./count-hint";
import type { CountFault, SurveyCount, SurveyDraft } from "./survey-draft";

interface SurveyCountsProps {
  readonly row: Pick<RowFacts, "actual" | "unit">;
  readonly draft: SurveyDraft;
  readonly change: (said: Partial<SurveyDraft>) => void;
  readonly asked: readonly SurveyCount[];
  readonly faults: Readonly<Partial<Record<SurveyCount, CountFault>>>;
}

/** How many answered, and how, as far as the kind of survey asks for it. */
export function SurveyCounts({ row, draft, change, asked, faults }: SurveyCountsProps) {
  const { language } = useSpeech();
  const words = useBalanceTexts().grounds.survey;
  return asked.map((name) => {
    const fault = faults[name];
    return (
      <LineField
        key={name}
        label={words.counts[name]}
        value={draft[name]}
        hint={countHint(name, { draft, row }, { language, words })}
        fault={fault ? words.faults[fault] : null}
        change={(text) => {
          change({ [name]: text });
        }}
      />
    );
  });
}
