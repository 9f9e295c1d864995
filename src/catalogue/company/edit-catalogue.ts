import type { CompanyCatalogue, CompanyIndicator, CompanyTemplate } from "./company-catalogue";

type EntryKind = "indicators" | "templates";

/** The catalogue with that indicator in the place of one of the same id, or as a further one. */
export function withIndicator(
  catalogue: CompanyCatalogue,
  indicator: CompanyIndicator,
): CompanyCatalogue {
  return { ...catalogue, indicators: replaced(catalogue.indicators, indicator) };
}

/** The catalogue with that template in the place of one of the same id, or as a further one. */
export function withTemplate(
  catalogue: CompanyCatalogue,
  template: CompanyTemplate,
): CompanyCatalogue {
  return { ...catalogue, templates: replaced(catalogue.templates, template) };
}

/** The catalogue without that entry: gone if it was added, as published if it was changed. */
export function withoutEntry(
  catalogue: CompanyCatalogue,
  kind: EntryKind,
  id: string,
): CompanyCatalogue {
  return { ...catalogue, [kind]: catalogue[kind].filter((entry) => entry.id !== id) };
}

/** The catalogue in which a published entry is hidden, or offered again. */
export function withHidden(
  catalogue: CompanyCatalogue,
  kind: EntryKind,
  id: string,
  hide: boolean,
): CompanyCatalogue {
  const others = catalogue.hidden[kind].filter((hidden) => hidden !== id);
  const hidden = { ...catalogue.hidden, [kind]: hide ? [...others, id] : others };
  return { ...catalogue, hidden };
}

/** An id that no entry of the company has yet, e.g. "own-3". */
export function freeOwnId(entries: readonly { readonly id: string }[]): string {
  const numbers = entries.map(({ id }) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0));
  return `own-${Math.max(0, ...numbers) + 1}`;
}

function replaced<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  entry: Entry,
): readonly Entry[] {
  const known = entries.some(({ id }) => id === entry.id);
  if (!known) return [...entries, entry];
  return entries.map((present) => (present.id === entry.id ? entry : present));
}
