import { mergeIndicators } from "../../catalogue/company/merge-catalogue";
import type { Category } from "../../domain/balance/category";
import { useSpeech } from "../frame/language-context";
import { useDesk } from "./desk-context";
import { useEntryNames } from "./use-entry-names";

interface Offered {
  readonly id: string;
  readonly name: string;
}

/** An indicator that can carry a weight. */
export interface OfferedRow extends Offered {
  readonly category: Category;
}

/** What a template can be composed of, by name: weighted indicators, and knock-out items. */
export function useOffered(): {
  readonly rows: readonly OfferedRow[];
  readonly knockOuts: readonly Offered[];
} {
  const { language } = useSpeech();
  const { known, catalogue } = useDesk();
  const names = useEntryNames();
  const offered = mergeIndicators(known.indicators, catalogue)
    .filter(({ hidden }) => !hidden)
    .map(({ entry: { id, category } }) => ({ id, category, name: names.indicator(id) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  return {
    rows: offered.flatMap(({ category, ...entry }) => (category ? [{ ...entry, category }] : [])),
    knockOuts: offered.filter(({ category }) => category === null),
  };
}
