import { useEffect, useState } from "react";
import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import { wholeCatalogue } from "../../catalogue/whole-catalogue";
import type { CatalogueText } from "../../i18n/indicator-texts";
import { catalogueTexts } from "../../i18n/indicator-texts";
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

/** The indicators that a function computes, once they are wanted and have arrived. */
export function useIndicators(wanted: boolean): readonly SpokenIndicator[] {
  const { language } = useSpeech();
  const [indicators, setIndicators] = useState<readonly SpokenIndicator[]>([]);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    Promise.all([wholeCatalogue(), catalogueTexts(language)]).then(([entries, texts]) => {
      const spoken = entries.flatMap((entry) => {
        const [functionId, text] = [functionOf(entry), texts[entry.id]];
        return functionId !== null && text ? [{ entry, text, functionId }] : [];
      });
      if (current) setIndicators(spoken);
    }, reportFault);
    return () => {
      current = false;
    };
  }, [language, wanted]);
  return indicators;
}
