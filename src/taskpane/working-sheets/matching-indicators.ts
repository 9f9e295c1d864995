import type { WorkingLibrary } from "./working-library";

/** Ids of the indicators whose name or id holds every word of the query; all where it is empty. Hidden ones are not offered. */
export function matchingIndicators(
  { entries, indicators, hidden }: WorkingLibrary,
  query: string,
): string[] {
  const words = folded(query).split(/\s+/);
  return entries
    .map(({ id }) => id)
    .filter((id) => !hidden.has(id))
    .filter((id) => {
      const text = folded(`${indicators[id]?.name ?? ""} ${id}`);
      return words.every((word) => text.includes(word));
    });
}

const folded = (text: string): string => text.normalize("NFKC").trim().toLowerCase();
