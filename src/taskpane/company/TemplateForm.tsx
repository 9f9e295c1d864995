import { useState } from "react";
import type { CompanyTemplate } from "../../catalogue/company/company-catalogue";
import { withTemplate } from "../../catalogue/company/edit-catalogue";
import type { Problem } from "../../catalogue/company/problem";
import { useDesk } from "./desk-context";
import { FormFrame } from "./FormFrame";
import { KnockOutFields } from "./KnockOutFields";
import { LineField } from "./LineField";
import { draftOfTemplate, NO_TEMPLATE_TEXT, templateOf } from "./template-draft";
import { TextLanguage } from "./TextLanguage";
import { TemplateRows } from "./TemplateRows";
import { useTextLanguage } from "./use-text-language";

interface TemplateFormProps {
  readonly template: CompanyTemplate;
  readonly close: () => void;
}

const FIELDS = ["title", "description", "note"] as const;

/** One template of the company: its texts, its rows with their weights, its knock-out items. */
export function TemplateForm({ template, close }: TemplateFormProps) {
  const { words, catalogue, save } = useDesk();
  const [draft, setDraft] = useState(() => draftOfTemplate(template));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [language, setLanguage] = useTextLanguage(Object.keys(draft.texts));
  const text = draft.texts[language] ?? NO_TEMPLATE_TEXT;
  const next = withTemplate(catalogue, templateOf(draft, language));
  const submit = async () => {
    const outcome = await save(next, words.saved);
    if (outcome.saved) close();
    else setProblems(outcome.problems);
  };
  return (
    <FormFrame
      title={words.form.editTemplate}
      problems={problems}
      subject={next}
      submit={submit}
      close={close}
    >
      <TextLanguage language={language} speak={setLanguage} />
      {FIELDS.map((field) => (
        <LineField
          key={field}
          label={words.fields[field]}
          value={text[field]}
          required={field === "title"}
          several={field === "note"}
          change={(value) => {
            setDraft({
              ...draft,
              texts: { ...draft.texts, [language]: { ...text, [field]: value } },
            });
          }}
        />
      ))}
      <TemplateRows draft={draft} change={setDraft} />
      <KnockOutFields draft={draft} change={setDraft} />
    </FormFrame>
  );
}
