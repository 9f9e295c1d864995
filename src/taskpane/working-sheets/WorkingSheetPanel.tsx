import { useCallback } from "react";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import type { Language } from "../../i18n/language";
import { useCompanyCatalogue } from "../company/company-context";
import { useSpeech } from "../frame/language-context";
import { useLoaded } from "../frame/use-loaded";
import { WhenLoaded } from "../frame/WhenLoaded";

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
  const { language } = useSpeech();
  const company = useCompanyCatalogue();
  const load = useCallback(() => loadForm(language, company), [language, company]);
  const loaded = useLoaded(load);
  return (
    <WhenLoaded loaded={loaded}>
      {({ Form, library }) => <Form id={id} library={library} />}
    </WhenLoaded>
  );
}
