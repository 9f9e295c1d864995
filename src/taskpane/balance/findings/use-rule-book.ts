import { useCallback } from "react";
import { useCompanyCatalogue } from "../../company/company-context";
import { useSpeech } from "../../frame/language-context";
import type { Loaded } from "../../frame/use-loaded";
import { useLoaded } from "../../frame/use-loaded";
import { PUBLISHED_PROFILE } from "../card-profile";
import type { RuleBook } from "./rule-book";
import { loadRuleBook } from "./rule-book";

/** The rules' words and the catalogue, in the pane's language. */
export function useRuleBook(): Loaded<RuleBook> {
  const { language } = useSpeech();
  const company = useCompanyCatalogue();
  const load = useCallback(
    () => loadRuleBook(PUBLISHED_PROFILE, language, company),
    [language, company],
  );
  return useLoaded(load);
}
