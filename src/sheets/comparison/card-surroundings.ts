import { textIn } from "../recognise-card";
import type { CardWords } from "./card-words";

/** What stands above a card's table. */
export interface CardSurroundings {
  /** Empty where nothing is recognised. */
  readonly title: string;
  readonly role: string;
  readonly person: string;
  readonly period: string;
}

/**
 * Finds whom and which period a card is about: each stands in the cell after its label. The nearest
 * line counts, because another card may stand above.
 */
export function readSurroundings(
  above: readonly (readonly unknown[])[],
  words: CardWords,
): CardSurroundings {
  const line = above.findLastIndex((cells) => placeOf(cells, words.person) !== null);
  const cells = above[line] ?? [];
  const after = (labels: readonly string[]) => {
    const place = placeOf(cells, labels);
    return place === null ? "" : textIn(cells, place + 1);
  };
  return {
    title: textIn(above[line - 1] ?? [], 0),
    role: after(words.role),
    person: after(words.person),
    period: after(words.period),
  };
}

function placeOf(cells: readonly unknown[], labels: readonly string[]): number | null {
  const place = cells.findIndex((_, column) => labels.includes(textIn(cells, column)));
  return place < 0 ? null : place;
}
