import { Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import type { Language } from "../../i18n/language";
import { useCompanyCatalogue } from "../company/company-context";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { useLoaded } from "../frame/use-loaded";

/** The code and the catalogue: most people insert scorecards only. */
async function loadForm(language: Language, company: CompanyCatalogue | null) {
  const [{ WorkingSheetForm }, { loadWorkingLibrary }] = await Promise.all([
    import("./WorkingSheetForm"),
    import("./working-library"),
  ]);
  return { Form: WorkingSheetForm, library: await loadWorkingLibrary(language, company) };
}

/** Inserts a working sheet, once all that it needs is there. */
export function WorkingSheetPanel({ id }: { id: string }) {
  const { language, texts } = useSpeech();
  const company = useCompanyCatalogue();
  const load = useCallback(() => loadForm(language, company), [language, company]);
  const loaded = useLoaded(load);
  const { frame } = texts.interface;
  switch (loaded.state) {
    case "loading":
      return <Spinner label={frame.loading} />;
    case "failed":
      return <Failure sentence={frame.loadFailed} retry={loaded.retry} />;
    case "ready":
      return <loaded.value.Form id={id} library={loaded.value.library} />;
  }
}
