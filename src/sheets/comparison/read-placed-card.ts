import type { RowFacts } from "../../domain/card-rules/card-facts";
import { foldedText } from "../../domain/card-rules/folded-text";
import type { ReadIndicator } from "../../domain/comparison/read-card";
import { readCounts } from "../../domain/comparison/read-counts";
import { declaredOf } from "../../domain/declarations/change-declarations";
import type { Declarations, PointedColumns } from "../../domain/declarations/declarations";
import { NO_DECLARATIONS } from "../../domain/declarations/declarations";
import { factColumns, readCardFacts } from "../read-card-facts";
import { textIn } from "../recognise-card";
import { headingFinder } from "../recognise-headings";
import type { TableOutline } from "./card-area";
import { cardArea } from "./card-area";
import type { CardSurroundings, CellPlace } from "./card-surroundings";
import { readSurroundings } from "./card-surroundings";
import type { CardWords } from "./card-words";
import type { ComparedColumn, PlacedCard } from "./placed-card";
import { COMPARED_COLUMNS } from "./placed-card";
import { readDefinition } from "./read-definition";
import { readTotal } from "./read-total";

/** What is needed to understand a card beside its cells. */
export interface CardReadingWords {
  readonly words: CardWords;
  /** Tells an indicator by whatever it is called; undefined where the catalogue has none. */
  readonly idOf: (name: string) => string | undefined;
  /** Tells how an indicator is measured, the same in every language of one catalogue. */
  readonly wordingOf: (id: string, measured: string) => string;
}

/** Reads a card from the cells of its area, with the places of all that can be compared. */
export function readPlacedCard(
  table: TableOutline,
  values: readonly (readonly unknown[])[],
  { words, idOf, wordingOf }: CardReadingWords,
  declarations: Declarations = NO_DECLARATIONS,
): PlacedCard {
  const declared = declaredOf(declarations, table.tableName);
  const linesAbove = table.row - 1 - cardArea(table).row;
  const body = values.slice(linesAbove + 1, linesAbove + 1 + table.rows);
  const columns = columnsOf(table.headings, declared.columns);
  const snapshot = { headers: table.headings, values: body };
  const said = { ...declarations, ...declared };
  const facts = readCardFacts(table.tableName, snapshot, null, said);
  const indicators = facts.rows.flatMap((row) =>
    indicatorOf(row, { cells: body[row.row] ?? [], columns, first: table.row, idOf, wordingOf }),
  );
  const about = readSurroundings(values.slice(0, linesAbove), words);
  const below = values[linesAbove + 1 + table.rows] ?? [];
  const { sheetName, tableName, row, rows, column } = table;
  const onSheet = (cell: CellPlace | null) =>
    cell && { row: cardArea(table).row + cell.row, column: column + cell.column };
  return {
    ...about,
    personCell: onSheet(about.personCell),
    periodCell: onSheet(about.periodCell),
    ...readTotal(below, { columns, indicators, words, row: row + rows }),
    name: nameOf(about, sheetName),
    title: about.title || tableName,
    sheetName,
    tableName,
    indicators,
    whole: facts.whole,
    leftOut: facts.rows.length - indicators.length,
    rows: { first: row, count: rows },
    columns: new Map([...columns].map(([name, place]) => [name, column + place])),
  };
}

/** A card without a person is about a role, and one that says neither is called as its sheet. */
const nameOf = ({ person, role, period }: CardSurroundings, sheetName: string): string =>
  [person || role || sheetName, period].filter((word) => word !== "").join(" · ");

function columnsOf(
  headings: readonly string[],
  pointed: PointedColumns,
): Map<ComparedColumn, number> {
  const known: ReadonlyMap<string, number> = factColumns(headings, pointed);
  const columnOf = headingFinder(headings);
  return new Map(
    COMPARED_COLUMNS.flatMap((column) => {
      const place = known.get(column) ?? columnOf(column);
      return place === null ? [] : [[column, place] as const];
    }),
  );
}

interface RowPlace {
  readonly cells: readonly unknown[];
  readonly columns: ReadonlyMap<ComparedColumn, number>;
  /** Row of the sheet on which the table's rows begin. */
  readonly first: number;
  readonly idOf: CardReadingWords["idOf"];
  readonly wordingOf: CardReadingWords["wordingOf"];
}

function indicatorOf(facts: RowFacts, place: RowPlace): ReadIndicator[] {
  const { cells, columns, first, idOf, wordingOf } = place;
  const { row, name, share } = facts;
  if (share === null) return [];
  const text = (column: ComparedColumn) => textIn(cells, columns.get(column) ?? null);
  const number = (column: ComparedColumn) => {
    const cell = cells[columns.get(column) ?? -1];
    return typeof cell === "number" ? cell : undefined;
  };
  const actual = number("actual");
  const id = idOf(name) ?? foldedText(name);
  const [measured, unit, direction] = [text("measured"), text("unit"), text("direction")];
  return [
    {
      id,
      name,
      row: first + row,
      category: facts.category.meaning,
      perspective: facts.perspective.meaning,
      weight: share,
      ...readDefinition({ measured, unit, direction }, (text) => wordingOf(id, text)),
      method: facts.method ?? text("method"),
      threshold: number("threshold"),
      target: number("target"),
      stretch: number("stretch"),
      actual,
      counts: readCounts(number("numerator"), number("denominator"), actual),
      score: number("score"),
    },
  ];
}
