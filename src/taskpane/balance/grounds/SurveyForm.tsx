import { useState } from "react";
import { surveyKind } from "../../../domain/card-rules/survey-facts";
import { declareSurvey } from "../../../domain/declarations/declare-figures";
import type { SurveyKind } from "../../../domain/surveys/declared-survey";
import { SURVEY_KINDS } from "../../../domain/surveys/declared-survey";
import { ChoiceField } from "../../company/ChoiceField";
import { useDeclaring } from "../../declarations/use-declaring";
import { Notice } from "../../frame/Notice";
import { useBalanceTexts } from "../balance-texts-context";
import { SaveButton } from "./SaveButton";
import { SurveyCounts } from "./SurveyCounts";
import { SurveyVersions } from "./SurveyVersions";
import type { SurveyDraft } from "./survey-draft";
import { COUNTS_OF, countFaults, surveyDraft, surveyOf } from "./survey-draft";
import type { SurveyRow } from "./survey-rows";

interface SurveyFormProps {
  readonly tableName: string;
  readonly survey: SurveyRow;
}

const KINDS: readonly SurveyKind[] = [...SURVEY_KINDS, "none"];

/** What is asked about the survey behind one row. */
export function SurveyForm({ tableName, survey }: SurveyFormProps) {
  const words = useBalanceTexts().grounds;
  const { row, known, declared } = survey;
  const [draft, setDraft] = useState(() => surveyDraft(declared));
  const { busy, notice, declare } = useDeclaring();
  const change = (said: Partial<SurveyDraft>) => {
    setDraft({ ...draft, ...said });
  };
  const kind = surveyKind({ known, declared: { ...declared, kind: draft.kind || null } });
  const asked = kind === null || kind === "none" ? [] : COUNTS_OF[kind];
  const faults = countFaults(draft, asked);
  return (
    <>
      {known === null && (
        <ChoiceField
          label={words.survey.kind}
          hint={words.survey.kindHint}
          value={draft.kind}
          choices={[
            { value: "", name: words.unset },
            ...KINDS.map((value) => ({ value, name: words.survey.kinds[value] })),
          ]}
          choose={(value) => {
            change({ kind: KINDS.find((one) => one === value) ?? "" });
          }}
        />
      )}
      {asked.length > 0 && (
        <>
          <SurveyCounts {...{ draft, change, asked, faults, row }} />
          <SurveyVersions draft={draft} change={change} earlier={survey.earlier} />
        </>
      )}
      <SaveButton
        label={words.survey.save}
        disabled={busy || Object.keys(faults).length > 0}
        save={() => {
          declare(declareSurvey(tableName, surveyOf(draft, row.name, asked)));
        }}
      />
      <Notice notice={notice} />
    </>
  );
}
