import { cellAddress } from "../../domain/cells/cell-address";
import type { CardFigures } from "../../domain/scorecard/row-rule";
import type { Direction, Unit } from "../../domain/scorecard/scorecard";
import type { ScoreMethod } from "../../domain/scoring/score-method";
import type { MissingPolicy } from "../../domain/scoring/weighted-total";
import type { CardScoringCells, CardScoringReading } from "../../excel/scoring/read-card-scoring";
import type { Language } from "../../i18n/language";
import { cardLanguage } from "../../sheets/card-language";
import type { CardColumn } from "../../sheets/card/card-columns";
import type { LineColumn } from "../../sheets/card/score-formula";
import { LINE_COLUMNS } from "../../sheets/card/score-formula";
import { textIn } from "../../sheets/recognise-card";
import { headingFinder } from "../../sheets/recognise-headings";
import { recogniseTerm } from "../../sheets/recognise-term";
import { cardFigures, periodShare, policyOf } from "./card-figures";

/** Columns without which a row's scoring cannot be rewritten. */
const SCORING_COLUMNS = [
  "direction",
  ...LINE_COLUMNS,
  "actual",
  "method",
  "score",
  "weight",
] as const satisfies readonly CardColumn[];

/** A line of a row as it stands in its cell. */
export interface LineCell {
  /** Null where the cell holds no number. */
  readonly value: number | null;
  /** Null where the cell is typed in. */
  readonly formula: string | null;
}

/** A row of a card with how it is scored; null is what cannot be read. */
export interface ScoringRow {
  /** Its place in the table, counted from 0. */
  readonly row: number;
  readonly name: string;
  readonly method: ScoreMethod | null;
  readonly direction: Direction | null;
  readonly unit: Unit | null;
  readonly written: Readonly<Record<"method" | "direction" | "unit", string>>;
  readonly lines: Readonly<Record<LineColumn, LineCell>>;
  readonly actual: number | null;
  readonly score: number | null;
  readonly weight: number | null;
  /** Whether its formula takes the actual for the whole period. */
  readonly additive: boolean;
}

/** A scorecard of ours with all that its scores rest on. */
export interface ScoringCard {
  readonly kind: "card";
  readonly seen: CardScoringReading;
  readonly scoring: CardScoringCells;
  readonly language: Language;
  readonly columnOf: (column: CardColumn) => number;
  readonly rows: readonly ScoringRow[];
  /** Null where one of the cells holds no number. */
  readonly figures: CardFigures | null;
  readonly periodShare: number;
  readonly totalCell: string;
  /** Null where the total's formula is none of ours. */
  readonly policy: MissingPolicy | null;
}

/** A table whose rows cannot be rewritten, and why. */
export interface ForeignTable {
  readonly kind: "foreign";
  readonly tableName: string;
  readonly missing: readonly CardColumn[];
  /** What else it lacks where it has all columns. */
  readonly lacks: "cells" | "columns" | null;
}

/** Reads a card out of its table, or says what the table lacks. */
export function scoringCard(seen: CardScoringReading): ScoringCard | ForeignTable {
  const { table, scoring } = seen;
  const language = cardLanguage(table.headers);
  const find = headingFinder(table.headers);
  const missing = SCORING_COLUMNS.filter((column) => find(column) === null);
  if (scoring === null || language === null || missing.length > 0) {
    const lacks = missing.length > 0 ? null : language === null ? "columns" : "cells";
    return { kind: "foreign", tableName: table.tableName, missing, lacks };
  }
  const columnOf = (column: CardColumn) => find(column) ?? -1;
  const below = (column: CardColumn) =>
    cellAddress(table.bodyRow + table.values.length, table.bodyColumn + columnOf(column));
  return {
    ...{ kind: "card", seen, scoring, language, columnOf },
    rows: table.values.map((_, row) => readRow(seen, scoring, columnOf, row)),
    figures: cardFigures(scoring),
    periodShare: periodShare(scoring),
    totalCell: below("weightedScore"),
    policy: policyOf(String(scoring.totals[columnOf("weightedScore")]), {
      covered: below("score"),
      weights: below("weight"),
    }),
  };
}

function readRow(
  { table, formulas }: CardScoringReading,
  { cells }: CardScoringCells,
  columnOf: ScoringCard["columnOf"],
  row: number,
): ScoringRow {
  const cell = (column: CardColumn) => table.values[row]?.[columnOf(column)];
  const formula = (column: CardColumn) => formulaIn(formulas[row]?.[columnOf(column)]);
  const text = (column: CardColumn) => textIn(table.values[row] ?? [], columnOf(column));
  const line = (column: LineColumn) => ({
    value: numberIn(cell(column)),
    formula: formula(column),
  });
  return {
    row,
    name: text("indicator"),
    method: recogniseTerm("methods", text("method")),
    direction: recogniseTerm("directions", text("direction")),
    unit: recogniseTerm("units", text("unit")),
    written: { method: text("method"), direction: text("direction"), unit: text("unit") },
    lines: { threshold: line("threshold"), target: line("target"), stretch: line("stretch") },
    actual: numberIn(cell("actual")),
    score: numberIn(cell("score")),
    weight: numberIn(cell("weight")),
    additive: formula("score")?.includes(cells.periodShare) ?? false,
  };
}

const numberIn = (cell: unknown): number | null => (typeof cell === "number" ? cell : null);

const formulaIn = (cell: unknown): string | null =>
  typeof cell === "string" && cell.startsWith("=") ? cell : null;
