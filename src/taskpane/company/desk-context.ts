import { createContext, useContext } from "react";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import type { KnownThings } from "../../catalogue/company/known-things";
import type { Problem } from "../../catalogue/company/problem";
import type { CompanyWords } from "../../i18n/company-words";
import type { CatalogueText } from "../../i18n/indicator-texts";

/** Whether a catalogue was kept; the problems are those of the catalogue, not of Excel. */
export type SaveOutcome =
  { readonly saved: true } | { readonly saved: false; readonly problems: readonly Problem[] };

/** What the parts of the company's page work with. */
export interface Desk {
  readonly words: CompanyWords;
  readonly known: KnownThings;
  /** The published texts of indicators in the pane's language, by id. */
  readonly published: Readonly<Record<string, CatalogueText>>;
  /** In use; empty where the company has none yet. */
  readonly catalogue: CompanyCatalogue;
  readonly busy: boolean;
  /** Checks and keeps a catalogue; says `done`, or the first thing that is wrong. */
  readonly save: (next: CompanyCatalogue, done: string) => Promise<SaveOutcome>;
  readonly tell: (intent: "success" | "warning" | "error", text: string) => void;
}

/** Filled by `CompanyDesk`. */
export const DeskContext = createContext<Desk | null>(null);

/** The company's page, for its parts. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("useDesk needs a CompanyDesk above it");
  return desk;
}
