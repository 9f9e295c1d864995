import type { Language } from "../../i18n/language";
import { phrase } from "../../i18n/phrase";
import { ChoiceField } from "./ChoiceField";
import { useDesk } from "./desk-context";
import type { IndicatorDraft } from "./indicator-draft";
import { NO_TEXT } from "./indicator-draft";
import { LineField } from "./LineField";

interface FormulaFieldsProps {
  readonly draft: IndicatorDraft;
  readonly change: (draft: IndicatorDraft) => void;
  readonly language: Language;
}

/** The function that computes the actual, and what the company calls the figures it takes. */
export function FormulaFields({ draft, change, language }: FormulaFieldsProps) {
  const { words, known } = useDesk();
  const called = known.functions.find(({ id }) => id === draft.functionId);
  const text = draft.texts[language] ?? NO_TEXT;
  const name = (at: number, value: string) => {
    const inputs = Array.from({ length: Math.max(at + 1, text.inputs.length) }, (_, index) =>
      index === at ? value : (text.inputs[index] ?? ""),
    );
    change({ ...draft, texts: { ...draft.texts, [language]: { ...text, inputs } } });
  };
  const choices = known.functions.map(({ id }) => ({ value: id, name: `KPI.${id}` }));
  return (
    <>
      <ChoiceField
        label={words.fields.function}
        value={draft.functionId}
        choices={[{ value: "", name: words.form.typed }, ...choices]}
        choose={(functionId) => {
          change({ ...draft, functionId });
        }}
        {...(draft.facts.unit === "per-mille" && { hint: words.form.scaleHint })}
      />
      {Array.from({ length: called?.mostArguments ?? 0 }, (_, index) => (
        <LineField
          key={index}
          label={phrase(words.form.input, {
            number: index + 1,
            name: called?.argumentNames[index] ?? "",
          })}
          required={index < (called?.fewestArguments ?? 0)}
          value={text.inputs[index] ?? ""}
          change={(value) => {
            name(index, value);
          }}
        />
      ))}
    </>
  );
}
