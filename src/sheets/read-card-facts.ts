import { isBlank } from "../domain/cells/blank";
import type { Category } from "../domain/balance/category";
import { readWeight } from "../domain/balance/read-weight";
import { recogniseCategory } from "../domain/balance/recognise-category";
import { isMisfit, wholeOf } from "../domain/balance/weight-scale";
import type { CardFacts, FactColumn, LayoutFacts, RowFacts } from "../domain/card-rules/card-facts";
import { FACT_COLUMNS, NOTHING_ELSE_KNOWN } from "../domain/card-rules/card-facts";
import { foldedText } from "../domain/card-rules/folded-text";
import type { Declarations, TableDeclaration } from "../domain/declarations/declarations";
import { CATEGORY_WORDS } from "./category-words";
import { textIn } from "./recognise-card";
import type { TableSnapshot } from "./recognise-card";
import { headingFinder } from "./recognise-headings";
import { recogniseTerm } from "./recognise-term";

/** Where a card's columns stand in its table, counted from 0. */
export type FactColumns = ReadonlyMap<FactColumn, number>;

/** What somebody has said about a table that the table itself does not say. */
type Declared = Pick<TableDeclaration, "columns"> & Pick<Declarations, "exceptions" | "words">;

const NOTHING_DECLARED: Declared = { columns: {}, exceptions: [], words: [] };

/** Finds the columns that rules look at; what somebody pointed out goes before what is recognised. */
export function factColumns(
  headers: readonly string[],
  pointed: Declared["columns"] = {},
): FactColumns {
  const columnOf = headingFinder(headers);
  const pointedAt = (column: FactColumn) => {
    const heading = pointed[column];
    const place = heading === undefined ? -1 : headers.indexOf(heading);
    return place < 0 ? null : place;
  };
  return new Map(
    FACT_COLUMNS.flatMap((column) => {
      const place = pointedAt(column) ?? columnOf(column);
      return place === null ? [] : [[column, place] as const];
    }),
  );
}

/** What a table tells of the card in it; the rest is unknown. The catalogue is not asked here. */
export function readCardFacts(
  name: string,
  { headers, values }: TableSnapshot,
  layout: LayoutFacts | null,
  declared: Declared = NOTHING_DECLARED,
): CardFacts {
  const columns = factColumns(headers, declared.columns);
  const read = values.flatMap((cells, row) => readRow(columns, cells, { row, declared }));
  const weights = read.flatMap(({ weight }) => (weight.kind === "weight" ? weight.weight : []));
  const whole = wholeOf(weights);
  return {
    ...NOTHING_ELSE_KNOWN,
    name,
    columns: new Set(columns.keys()),
    rows: read.map((row) => ({ ...row, share: shareOf(row, whole) })),
    whole,
    exceptions: declared.exceptions,
    layout,
  };
}

/** Knock-out items carry no weight; a row without name and weight is not filled in yet. */
function readRow(
  columns: FactColumns,
  cells: readonly unknown[],
  { row, declared }: { readonly row: number; readonly declared: Declared },
): Omit<RowFacts, "share">[] {
  const cellIn = (column: FactColumn): unknown => cells[columns.get(column) ?? -1];
  const text = (column: FactColumn) => textIn(cells, columns.get(column) ?? null);
  const textOrNull = (column: FactColumn) => text(column) || null;
  const number = (column: FactColumn) => numberOrNull(cellIn(column));
  const category = text("category");
  const kind = recogniseCategory(category, CATEGORY_WORDS) ?? declaredCategory(category, declared);
  const weight = readWeight(cellIn("weight"));
  if (kind === "knock-out" || (text("indicator") === "" && weight.kind === "blank")) return [];
  return [
    {
      row,
      name: text("indicator"),
      category: { written: category, meaning: kind ?? null },
      perspective: wordIn("perspectives", text("perspective")),
      weight,
      measured: textOrNull("measured"),
      unit: textOrNull("unit"),
      direction: recogniseTerm("directions", text("direction")),
      method: recogniseTerm("methods", text("method")),
      threshold: number("threshold"),
      target: number("target"),
      stretch: number("stretch"),
      actual: number("actual"),
      score: number("score"),
      dataSource: textOrNull("dataSource"),
      cycle: textOrNull("cycle"),
      owner: textOrNull("owner"),
      indicator: null,
    },
  ];
}

function declaredCategory(written: string, { words }: Declared): Category | undefined {
  return words.find(({ word }) => foldedText(word) === foldedText(written))?.category;
}

function wordIn(group: "perspectives", written: string): RowFacts["perspective"] {
  return { written, meaning: recogniseTerm(group, written) };
}

function numberOrNull(cell: unknown): number | null {
  return typeof cell === "number" && !isBlank(cell) ? cell : null;
}

function shareOf({ weight }: Omit<RowFacts, "share">, whole: 1 | 100): number | null {
  if (weight.kind !== "weight" || isMisfit(weight.weight, whole)) return null;
  return weight.weight / whole;
}
