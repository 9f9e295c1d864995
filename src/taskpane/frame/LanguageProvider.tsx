import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import { setCurrentLanguage } from "../../i18n/current-language";
import type { Language } from "../../i18n/language";
import type { Texts } from "../../i18n/texts";
import { rememberedChoice, spokenLanguage } from "./chosen-language";
import { SpeechContext } from "./language-context";
import { reportFault } from "./report-fault";
import { useServices } from "./services-context";

interface LanguageProviderProps {
  readonly initialTexts: Texts;
  readonly children: ReactNode;
}

/** Speaks the user's language, or Excel's; a language that cannot be loaded leaves the old one. */
export function LanguageProvider({ initialTexts, children }: LanguageProviderProps) {
  const { host, memory, loadTexts } = useServices();
  const [choice, setChoice] = useState(() => rememberedChoice(memory));
  const [spoken, setSpoken] = useState(() => ({
    language: spokenLanguage(choice, host.language),
    texts: initialTexts,
  }));
  const [failedChoice, setFailedChoice] = useState<{ choice: Language | null } | null>(null);
  const latestRequest = useRef(0);

  useEffect(() => {
    document.documentElement.lang = spoken.language;
    document.title = spoken.texts.interface.frame.product;
    // The sentences behind a custom function's errors follow the pane.
    setCurrentLanguage(spoken.language);
  }, [spoken]);

  const switchTo = async (wanted: Language | null) => {
    const request = ++latestRequest.current;
    const language = spokenLanguage(wanted, host.language);
    setFailedChoice(null);
    try {
      const texts = await loadTexts(language);
      if (request !== latestRequest.current) return;
      memory.write("language", wanted);
      setChoice(wanted);
      setSpoken({ language, texts });
    } catch (error) {
      reportFault(error);
      if (request === latestRequest.current) setFailedChoice({ choice: wanted });
    }
  };
  const choose = (wanted: Language | null) => void switchTo(wanted);

  const retry =
    failedChoice &&
    (() => {
      choose(failedChoice.choice);
    });

  return (
    <SpeechContext.Provider value={{ ...spoken, choice, choose, retry }}>
      {children}
    </SpeechContext.Provider>
  );
}
