import { useCallback } from "react";
import { loadPlainTexts } from "../../i18n/plain-texts";
import { useSpeech } from "../frame/language-context";
import { useLoaded } from "../frame/use-loaded";
import { WhenLoaded } from "../frame/WhenLoaded";
import { PlainPage } from "./PlainPage";
import { PlainTextsContext } from "./plain-texts-context";

/** Workbooks for people without the add-in, once the texts are there. */
export function PlainView() {
  const { language } = useSpeech();
  const load = useCallback(() => loadPlainTexts(language), [language]);
  const loaded = useLoaded(load);
  return (
    <WhenLoaded loaded={loaded}>
      {(words) => (
        <PlainTextsContext.Provider value={words}>
          <PlainPage />
        </PlainTextsContext.Provider>
      )}
    </WhenLoaded>
  );
}
