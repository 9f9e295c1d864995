import { createContext, useContext } from "react";
import type { MergedEntry } from "../../catalogue/company/merge-catalogue";
import type { Indicator } from "../../catalogue/indicator";
import { indicator } from "../../catalogue/indicators";
import type { Template } from "../../catalogue/template";
import { templates } from "../../catalogue/templates";

/** What can be inserted: the published templates, with the company's laid over them. */
export interface Offer {
  readonly templates: readonly MergedEntry<Template>[];
  /** Facts of every indicator that stands in one of them. */
  readonly factsOf: (id: string) => Indicator;
}

const PUBLISHED: Offer = {
  templates: templates().map((entry) => ({
    entry,
    origin: "published",
    published: null,
    hidden: false,
  })),
  factsOf: indicator,
};

/** Filled by `CompanyOffer` where the company has a catalogue of its own. */
export const OfferContext = createContext<Offer>(PUBLISHED);

/** What can be inserted. */
export function useOffer(): Offer {
  return useContext(OfferContext);
}
