import { Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { LogTexts } from "../../i18n/log-texts";
import { loadLogTexts } from "../../i18n/log-texts";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { useLoaded } from "../frame/use-loaded";
import { LogAnalysis } from "./LogAnalysis";
import { LogTextsContext } from "./log-texts-context";

/** The analysis of logs, once its texts are there. Another language does not end what runs. */
export function LogView() {
  const { language, texts } = useSpeech();
  const load = useCallback(() => loadLogTexts(language), [language]);
  const loaded = useLoaded(load);
  const [known, setKnown] = useState<LogTexts | null>(null);
  const arrived = loaded.state === "ready" ? loaded.value : null;
  useEffect(() => {
    if (arrived) setKnown(arrived);
  }, [arrived]);
  return (
    <>
      {loaded.state === "failed" && (
        <Failure sentence={texts.interface.frame.loadFailed} retry={loaded.retry} />
      )}
      {loaded.state === "loading" && !known && <Spinner label={texts.interface.frame.loading} />}
      {known && (
        <LogTextsContext.Provider value={known}>
          <LogAnalysis />
        </LogTextsContext.Provider>
      )}
    </>
  );
}
