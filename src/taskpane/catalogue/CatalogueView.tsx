import { Spinner } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { useCompany } from "../company/company-context";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { useServices } from "../frame/services-context";
import { useLoaded } from "../frame/use-loaded";
import { CatalogueContext } from "./catalogue-context";
import { CataloguePages } from "./CataloguePages";
import type { Catalogue } from "./load-catalogue";

/** All indicators, the company's own among them: to be found, understood and used. */
export function CatalogueView() {
  const { frame } = useSpeech().texts.interface;
  const { kept, failed, reload } = useCompany();
  if (kept !== null) return <LoadedCatalogue company={kept.catalogue} />;
  if (!failed) return <Spinner label={frame.loading} />;
  return (
    <>
      <Failure sentence={frame.loadFailed} retry={reload} />
      <LoadedCatalogue company={null} />
    </>
  );
}

function LoadedCatalogue({ company }: { readonly company: CompanyCatalogue | null }) {
  const { language, texts } = useSpeech();
  const { loadCatalogue } = useServices();
  const load = useCallback(
    async () => ({ language, catalogue: await loadCatalogue(language, company) }),
    [loadCatalogue, language, company],
  );
  const loaded = useLoaded(load);
  const [shown, setShown] = useState<{ language: string; catalogue: Catalogue } | null>(null);
  if (loaded.state === "ready" && loaded.value !== shown) setShown(loaded.value);
  const { frame } = texts.interface;
  if (loaded.state === "failed") {
    return <Failure sentence={frame.loadFailed} retry={loaded.retry} />;
  }
  // What the company has just changed is laid over the list without anybody losing their place in it.
  if (shown?.language !== language) return <Spinner label={frame.loading} />;
  return (
    <CatalogueContext.Provider value={shown.catalogue}>
      <CataloguePages key={language} />
    </CatalogueContext.Provider>
  );
}
