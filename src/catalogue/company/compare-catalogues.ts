import type { CompanyCatalogue } from "./company-catalogue";

/** What taking over another catalogue does, as ids. */
export interface CatalogueChanges {
  readonly indicators: EntryChanges;
  readonly templates: EntryChanges;
}

interface EntryChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
}

/** Everything in which the second catalogue differs from the first. */
export function compareCatalogues(
  present: CompanyCatalogue,
  next: CompanyCatalogue,
): CatalogueChanges {
  return {
    indicators: compare("indicators", present, next),
    templates: compare("templates", present, next),
  };
}

function compare(
  kind: "indicators" | "templates",
  present: CompanyCatalogue,
  next: CompanyCatalogue,
): EntryChanges {
  const before = entriesById(present[kind]);
  const after = entriesById(next[kind]);
  const [hiddenBefore, hiddenAfter] = [present.hidden[kind], next.hidden[kind]];
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    changed: [...after]
      .filter(([id, text]) => before.has(id) && before.get(id) !== text)
      .map(([id]) => id),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    hidden: hiddenAfter.filter((id) => !hiddenBefore.includes(id)),
    shown: hiddenBefore.filter((id) => !hiddenAfter.includes(id)),
  };
}

/** Each entry as text, so that equal ones are equal texts. */
function entriesById(entries: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  return new Map(entries.map((entry) => [entry.id, JSON.stringify(entry)]));
}
