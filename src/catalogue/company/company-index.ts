import type { CatalogueEntry } from "../catalogue-entry";
import type { FindableText, Letters } from "../finder/finder-document";
import { finderDocument, namesWithin } from "../finder/finder-document";
import type { FinderIndex } from "../finder/finder-index";
import { finderIndex } from "../finder/finder-index";
import type { CompanyCatalogue } from "./company-catalogue";
import type { MergedEntry } from "./merge-catalogue";

/** The names of one indicator in one language. */
type Names = Pick<FindableText, "name" | "also">;

/**
 * What a company's indicators are found by: all that the company says of them in any language, and
 * for a changed one also the names under which people knew it, as `publishedNames` tells by its id.
 */
export function companyIndex(
  { indicators }: CompanyCatalogue,
  merged: readonly MergedEntry<CatalogueEntry>[],
  publishedNames: (id: string) => readonly Names[],
  letters: Letters,
): FinderIndex {
  const entries = new Map(merged.map(({ entry }) => [entry.id, entry]));
  const documents = indicators.flatMap(({ id, texts }) => {
    const entry = entries.get(id);
    if (entry === undefined) return [];
    const also = publishedNames(id).flatMap((names) => [
      ...namesWithin(names.name),
      ...(names.also ?? []),
    ]);
    const spoken = Object.values(texts).map((text) => ({ ...text, also }));
    return [finderDocument(entry, spoken, letters)];
  });
  return finderIndex(documents);
}
