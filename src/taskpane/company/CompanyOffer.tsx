import type { ReactNode } from "react";
import { useEffect, useMemo, useState } from "react";
import { SpeechContext, useSpeech } from "../frame/language-context";
import { reportFault } from "../frame/report-fault";
import { useCompany } from "./company-context";
import type { MergedOffer } from "./merged-offer";
import { OfferContext, useOffer } from "./offer-context";

/** Lets everything below speak of the company's entries by the company's words, once they are there. */
export function CompanyOffer({ children }: { children: ReactNode }) {
  const { kept } = useCompany();
  const speech = useSpeech();
  const published = useOffer();
  const [merged, setMerged] = useState<MergedOffer | null>(null);
  const catalogue = kept?.catalogue ?? null;
  const { texts } = speech;

  useEffect(() => {
    let wanted = true;
    const load = async () => {
      if (catalogue === null) return;
      const { mergedOffer } = await import("./merged-offer");
      const next = await mergedOffer(catalogue, texts);
      if (wanted) setMerged(next);
    };
    load().catch(reportFault);
    return () => {
      wanted = false;
    };
  }, [catalogue, texts]);

  // What was made of another catalogue or language would be out of date.
  const current = merged?.catalogue === catalogue && merged.before === texts ? merged : null;
  const spoken = useMemo(
    () => (current ? { ...speech, texts: current.texts } : speech),
    [current, speech],
  );
  return (
    <OfferContext.Provider value={current?.offer ?? published}>
      <SpeechContext.Provider value={spoken}>{children}</SpeechContext.Provider>
    </OfferContext.Provider>
  );
}
