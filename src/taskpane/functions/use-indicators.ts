import { useEffect, useState } from "react";
import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import type { CatalogueText } from "../../i18n/indicator-texts";
import { useCompanyCatalogue } from "../company/company-context";
import { mergedEntries, mergedTexts } from "../company/merged-catalogue";
import { useSpeech } from "../frame/language-context";
import { reportFault } from "../frame/report-fault";

/** An indicator with its words. */
export interface SpokenIndicator {
  readonly entry: CatalogueEntry;
  readonly text: CatalogueText;
  /** The function that computes it. */
  readonly functionId: string;
}

const functionOf = ({ measurement }: CatalogueEntry) =>
  measurement.kind === "typed" ? null : measurement.functionId;

/** The indicators that a function computes, the company's own included, once they are wanted and have arrived. */
export function useIndicators(wanted: boolean): readonly SpokenIndicator[] {
  const { language } = useSpeech();
  const company = useCompanyCatalogue();
  const [indicators, setIndicators] = useState<readonly SpokenIndicator[]>([]);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    Promise.all([mergedEntries(company), mergedTexts(company, language)]).then(
      ([merged, texts]) => {
        const spoken = merged.flatMap(({ entry, hidden }) => {
          const [functionId, text] = [functionOf(entry), texts[entry.id]];
          return functionId !== null && text && !hidden ? [{ entry, text, functionId }] : [];
        });
        if (current) setIndicators(spoken);
      },
      reportFault,
    );
    return () => {
      current = false;
    };
  }, [language, company, wanted]);
  return indicators;
}
