import { Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { useServices } from "../frame/services-context";
import { useLoaded } from "../frame/use-loaded";
import { CatalogueContext } from "./catalogue-context";
import { CataloguePages } from "./CataloguePages";

/** All indicators: to be found, understood and used. */
export function CatalogueView() {
  const { language, texts } = useSpeech();
  const { loadCatalogue } = useServices();
  const load = useCallback(() => loadCatalogue(language), [loadCatalogue, language]);
  const loaded = useLoaded(load);
  const { frame } = texts.interface;
  if (loaded.state === "loading") return <Spinner label={frame.loading} />;
  if (loaded.state === "failed") {
    return <Failure sentence={frame.loadFailed} retry={loaded.retry} />;
  }
  return (
    <CatalogueContext.Provider value={loaded.value}>
      <CataloguePages key={language} />
    </CatalogueContext.Provider>
  );
}
