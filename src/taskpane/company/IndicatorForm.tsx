import { useState } from "react";
import type { CompanyIndicator } from "../../catalogue/company/company-catalogue";
import { withIndicator } from "../../catalogue/company/edit-catalogue";
import type { Problem } from "../../catalogue/company/problem";
import { useDesk } from "./desk-context";
import { FactFields } from "./FactFields";
import { FormFrame } from "./FormFrame";
import { FormulaFields } from "./FormulaFields";
import { draftOf, indicatorOf, isFaultyLimit } from "./indicator-draft";
import { LimitFields } from "./LimitFields";
import { PublishedVersion } from "./PublishedVersion";
import { TextFields } from "./TextFields";
import { useTextLanguage } from "./use-text-language";

interface IndicatorFormProps {
  readonly indicator: CompanyIndicator;
  readonly close: () => void;
}

/** One indicator of the company: its texts, its facts, its formula. */
export function IndicatorForm({ indicator, close }: IndicatorFormProps) {
  const { words, catalogue, save } = useDesk();
  const [draft, setDraft] = useState(() => draftOf(indicator));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [language, setLanguage] = useTextLanguage(Object.keys(draft.texts));
  const faulty = (["lowest", "highest"] as const).some((limit) => isFaultyLimit(draft, limit));
  const next = withIndicator(catalogue, indicatorOf(draft, language));
  const submit = async () => {
    if (faulty) return;
    const outcome = await save(next, words.saved);
    if (outcome.saved) close();
    else setProblems(outcome.problems);
  };
  return (
    <FormFrame
      title={words.form.editIndicator}
      problems={problems}
      subject={next}
      submit={submit}
      close={close}
    >
      <TextFields draft={draft} change={setDraft} language={language} speak={setLanguage} />
      <FactFields draft={draft} change={setDraft} />
      <LimitFields draft={draft} change={setDraft} />
      <FormulaFields draft={draft} change={setDraft} language={language} />
      <PublishedVersion id={indicator.id} />
    </FormFrame>
  );
}
