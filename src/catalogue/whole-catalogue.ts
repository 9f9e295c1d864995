import type { CatalogueEntry } from "./catalogue-entry";

/** Every indicator, sorted by id; fetched on first use. Rejects when it cannot be fetched. */
export async function wholeCatalogue(): Promise<readonly CatalogueEntry[]> {
  const { entries } = await import(/* webpackChunkName: "catalogue" */ "seeds/catalogue");
  return entries;
}
