import type { Language } from "../../i18n/language";
import { useDesk } from "./desk-context";
import type { IndicatorDraft, TextDraft } from "./indicator-draft";
import { NO_TEXT } from "./indicator-draft";
import { LineField } from "./LineField";
import { TextLanguage } from "./TextLanguage";

interface TextFieldsProps {
  readonly draft: IndicatorDraft;
  readonly change: (draft: IndicatorDraft) => void;
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const FIELDS = ["name", "measured", "note", "dataSource"] as const;

/** What is said about the indicator, one language at a time. */
export function TextFields({ draft, change, language, speak }: TextFieldsProps) {
  const { words } = useDesk();
  const text = draft.texts[language] ?? NO_TEXT;
  const write = (part: Partial<TextDraft>) => {
    change({ ...draft, texts: { ...draft.texts, [language]: { ...text, ...part } } });
  };
  return (
    <>
      <TextLanguage language={language} speak={speak} />
      {FIELDS.map((field) => (
        <LineField
          key={field}
          label={words.fields[field]}
          value={text[field]}
          required={field === "name"}
          several={field === "measured" || field === "note"}
          change={(value) => {
            write({ [field]: value });
          }}
        />
      ))}
    </>
  );
}
