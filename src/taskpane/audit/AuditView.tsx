import { Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { DeclarationsContext } from "../declarations/declarations-context";
import { useKeptDeclarations } from "../declarations/use-kept-declarations";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { useLoaded } from "../frame/use-loaded";
import type { ViewProps } from "../frame/view-props";
import { AuditBookContext, loadAuditBook } from "./audit-book";
import { AuditPage } from "./AuditPage";

/** The audit of a workbook, once its words and the workbook's exceptions are there. */
export function AuditView({ active }: ViewProps) {
  const { language, texts } = useSpeech();
  const load = useCallback(() => loadAuditBook(language), [language]);
  const loaded = useLoaded(load);
  const declarations = useKeptDeclarations(active);
  const { frame } = texts.interface;
  if (loaded.state === "failed") {
    return <Failure sentence={frame.loadFailed} retry={loaded.retry} />;
  }
  if (loaded.state === "loading" || declarations === null) {
    return <Spinner label={frame.loading} />;
  }
  return (
    <AuditBookContext.Provider value={loaded.value}>
      <DeclarationsContext.Provider value={declarations}>
        <AuditPage />
      </DeclarationsContext.Provider>
    </AuditBookContext.Provider>
  );
}
