import type { Language } from "../../i18n/language";
import { LANGUAGES } from "../../i18n/language";
import { LANGUAGE_NAMES } from "../frame/language-names";
import { ChoiceField } from "./ChoiceField";
import { useDesk } from "./desk-context";

interface TextLanguageProps {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

/** The language of the texts that are being written. */
export function TextLanguage({ language, speak }: TextLanguageProps) {
  const { words } = useDesk();
  return (
    <ChoiceField
      label={words.form.language}
      hint={words.form.languageHint}
      value={language}
      choices={LANGUAGES.map((tag) => ({ value: tag, name: LANGUAGE_NAMES[tag] }))}
      choose={(value) => {
        speak(LANGUAGES.find((tag) => tag === value) ?? language);
      }}
    />
  );
}
