import { Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { loadPlainTexts } from "../../i18n/plain-texts";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { useLoaded } from "../frame/use-loaded";
import { PlainPage } from "./PlainPage";
import { PlainTextsContext } from "./plain-texts-context";

/** Workbooks for people without the add-in, once the texts are there. */
export function PlainView() {
  const { language, texts } = useSpeech();
  const load = useCallback(() => loadPlainTexts(language), [language]);
  const loaded = useLoaded(load);
  const { frame } = texts.interface;
  switch (loaded.state) {
    case "loading":
      return <Spinner label={frame.loading} />;
    case "failed":
      return <Failure sentence={frame.loadFailed} retry={loaded.retry} />;
    case "ready":
      return (
        <PlainTextsContext.Provider value={loaded.value}>
          <PlainPage />
        </PlainTextsContext.Provider>
      );
  }
}
