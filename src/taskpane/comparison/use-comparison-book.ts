import { useCallback } from "react";
import { useCompanyCatalogue } from "../company/company-context";
import { useSpeech } from "../frame/language-context";
import { useServices } from "../frame/services-context";
import type { Loaded } from "../frame/use-loaded";
import { useLoaded } from "../frame/use-loaded";
import type { ComparisonBook } from "./load-comparison";
import { loadComparison } from "./load-comparison";

/** What is needed to read cards and to tell of them, in the pane's language. */
export function useComparisonBook(): Loaded<ComparisonBook> {
  const { language } = useSpeech();
  const { loadTexts } = useServices();
  const company = useCompanyCatalogue();
  const load = useCallback(
    () => loadComparison(language, company, loadTexts),
    [language, company, loadTexts],
  );
  return useLoaded(load);
}
