import { CatalogueList } from "./browse/CatalogueList";
import { useSearch } from "./browse/use-search";
import { useCatalogue } from "./catalogue-context";
import { EntryPage } from "./detail/EntryPage";
import { UnknownEntry } from "./detail/UnknownEntry";
import { useTrail } from "./use-trail";

/** The list, or the indicator that the address names. What is searched for outlives the visit. */
export function CataloguePages() {
  const { items } = useCatalogue();
  const trail = useTrail();
  const search = useSearch();
  const id = trail.at(-1);
  if (id === undefined) return <CatalogueList search={search} />;
  const item = items.get(id);
  if (item === undefined) return <UnknownEntry />;
  return <EntryPage key={id} item={item} before={trail.at(-2)} />;
}
