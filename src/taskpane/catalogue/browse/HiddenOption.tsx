import { Checkbox } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { useCatalogue } from "../catalogue-context";
import type { Search } from "./use-search";

/** Brings the indicators that the company hides into the list; offered where it hides some. */
export function HiddenOption({ search }: { search: Search }) {
  const { items, words } = useCatalogue();
  const count = [...items.values()].filter(({ hidden }) => hidden).length;
  if (count === 0) return null;
  return (
    <Checkbox
      checked={search.withHidden}
      label={phrase(words.filter.hidden, { count })}
      onChange={(_event, { checked }) => {
        search.setWithHidden(checked === true);
      }}
    />
  );
}
