import { shownPeriod } from "../../domain/comparison/period-key";
import { textIn } from "../recognise-card";
import type { CardWords } from "./card-words";

/** What stands above a card's table. */
export interface CardSurroundings {
  /** Empty where nothing is recognised. */
  readonly title: string;
  readonly role: string;
  readonly person: string;
  readonly period: string;
  /** Where person and period stand within what was read; null where no label was found. */
  readonly personCell: CellPlace | null;
  readonly periodCell: CellPlace | null;
}

/** Row and column, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
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
    return place === null ? null : { row: line, column: place + 1 };
  };
  const text = (cell: CellPlace | null) => (cell === null ? "" : textIn(cells, cell.column));
  const [personCell, periodCell] = [after(words.person), after(words.period)];
  return {
    title: textIn(above[line - 1] ?? [], 0),
    role: text(after(words.role)),
    person: text(personCell),
    period: shownPeriod(text(periodCell)),
    personCell,
    periodCell,
  };
}

function placeOf(cells: readonly unknown[], labels: readonly string[]): number | null {
  const place = cells.findIndex((_, column) => labels.includes(textIn(cells, column)));
  return place < 0 ? null : place;
}
