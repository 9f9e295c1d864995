import { createContext, useContext } from "react";
import type { CatalogueWords } from "../../i18n/catalogue-words";
import type { Catalogue } from "./load-catalogue";

/** Filled by `CatalogueView` once everything is there. */
export const CatalogueContext = createContext<Catalogue | null>(null);

/** Every indicator, and what finds them. */
export function useCatalogue(): Catalogue {
  const catalogue = useContext(CatalogueContext);
  if (catalogue === null) throw new Error("useCatalogue needs a CatalogueContext above it");
  return catalogue;
}

/** What the catalogue's screens say. */
export function useCatalogueWords(): CatalogueWords {
  return useCatalogue().words;
}
