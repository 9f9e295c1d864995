import type { KnownThings } from "../../catalogue/company/known-things";
import { withHidden } from "../../catalogue/company/edit-catalogue";
import { useDesk } from "./desk-context";
import type { EntryAction } from "./EntryLine";

/** Published entries that the company has neither changed nor hidden, and what can be done with one. */
export function useUntouched<Kind extends "indicators" | "templates">(kind: Kind) {
  const { words, known, catalogue, save } = useDesk();
  const touched = new Set([...catalogue[kind].map(({ id }) => id), ...catalogue.hidden[kind]]);
  const published: readonly KnownThings[Kind][number][] = known[kind];
  const actionsFor = (id: string, change: () => void): readonly EntryAction[] => {
    const hide = () => void save(withHidden(catalogue, kind, id, true), words.saved);
    return [
      { label: words.change, run: change },
      { label: words.hide, run: hide },
    ];
  };
  return { untouched: published.filter(({ id }) => !touched.has(id)), actionsFor };
}
