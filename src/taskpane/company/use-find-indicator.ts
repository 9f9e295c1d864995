import { useMemo } from "react";
import { plainWord } from "../../sheets/company-table/read-table-cells";
import { useDesk } from "./desk-context";

/** Finds an indicator by its id, or by a name of the company's or ours; null where nobody has it. */
export function useFindIndicator(): (called: string) => string | null {
  const { known, published, catalogue } = useDesk();
  const ids = useMemo(() => {
    const found = new Map<string, string>();
    for (const { id } of known.indicators) {
      found.set(plainWord(published[id]?.name ?? id), id);
      found.set(plainWord(id), id);
    }
    for (const { id, texts } of catalogue.indicators) {
      for (const { name } of Object.values(texts)) found.set(plainWord(name), id);
      found.set(plainWord(id), id);
    }
    return found;
  }, [known, published, catalogue]);
  return (called) => ids.get(plainWord(called)) ?? null;
}
