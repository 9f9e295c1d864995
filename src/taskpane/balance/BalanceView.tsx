import { Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { loadBalanceTexts } from "../../i18n/balance-texts";
import { DeclarationsContext } from "../declarations/declarations-context";
import { useKeptDeclarations } from "../declarations/use-kept-declarations";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { useLoaded } from "../frame/use-loaded";
import type { ViewProps } from "../frame/view-props";
import { ViewTitle } from "../frame/ViewTitle";
import { BalanceTextsContext } from "./balance-texts-context";
import { TablesInView } from "./TablesInView";

/** The balance of the scorecard in view, once the words and the workbook's declarations are there. */
export function BalanceView({ active }: ViewProps) {
  const { language, texts } = useSpeech();
  const load = useCallback(() => loadBalanceTexts(language), [language]);
  const loaded = useLoaded(load);
  const declarations = useKeptDeclarations(active);
  const words = texts.interface;
  return (
    <>
      <ViewTitle>{words.balance.title}</ViewTitle>
      {loaded.state === "failed" && (
        <Failure sentence={words.frame.loadFailed} retry={loaded.retry} />
      )}
      {loaded.state === "ready" && declarations ? (
        <BalanceTextsContext.Provider value={loaded.value}>
          <DeclarationsContext.Provider value={declarations}>
            <TablesInView active={active} />
          </DeclarationsContext.Provider>
        </BalanceTextsContext.Provider>
      ) : (
        loaded.state !== "failed" && <Spinner label={words.balance.reading} />
      )}
    </>
  );
}
