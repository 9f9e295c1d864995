import { plainWords, holdsWords } from "./find-functions";
import type { SpokenIndicator } from "./use-indicators";

/** So many that the functions below stay in sight. */
const MOST_SHOWN = 8;

/** The indicators whose name, formula or function holds every word; those named so first. */
export function findIndicators(
  indicators: readonly SpokenIndicator[],
  query: string,
): readonly SpokenIndicator[] {
  const words = plainWords(query);
  if (words.length === 0) return [];
  const found = indicators.filter(({ entry, text, functionId }) =>
    holdsWords([text.name, text.measured, entry.id, functionId].join(" "), words),
  );
  const isNamed = ({ text }: SpokenIndicator) => holdsWords(text.name, words);
  const named = [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))];
  return named.slice(0, MOST_SHOWN);
}
