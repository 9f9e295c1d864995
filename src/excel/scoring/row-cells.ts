import type { RowScoringCell } from "../../sheets/scoring/plan-row-scoring";
import { formatOf } from "../apply-style";
import { validationProperties } from "../apply-validations";
import { cellEntry } from "../cell-entry";

/** A cell of a table's row with all that a change of its scoring touches. */
export interface RowCell {
  /** Its column in the table, counted from 0. */
  readonly place: number;
  /** What it holds, a formula as such. */
  readonly content: unknown;
  /** Null leaves it as it is; so do the next two. */
  readonly numberFormat: string | null;
  readonly looks: Excel.Interfaces.RangeFormatUpdateData | null;
  /** "none" takes the present rule away. */
  readonly validation: Excel.Interfaces.DataValidationUpdateData | "none" | null;
}

/** Planned cells as they are written. */
export function cellsAsWanted(
  cells: readonly (RowScoringCell & { readonly place: number })[],
): RowCell[] {
  return cells.map(({ place, content, format, style, validation }) => ({
    place,
    content: typeof content === "object" ? content.formula : content,
    numberFormat: format,
    looks: style && formatOf(style),
    validation: validation && validationProperties(validation),
  }));
}

/** Asks for cells of a row; they are known after a sync. */
export function startReadingRow(
  body: Excel.Range,
  row: number,
  places: readonly number[],
): () => RowCell[] {
  const cells = places.map((place) => {
    const cell = body.getCell(row, place).load("formulas, numberFormat");
    cell.format.load("horizontalAlignment");
    cell.format.fill.load("color");
    cell.format.font.load("color");
    cell.dataValidation.load("type, rule, errorAlert, prompt, ignoreBlanks");
    return { place, cell };
  });
  return () => cells.map(({ place, cell }) => ({ place, ...presentIn(cell) }));
}

function presentIn({ formulas, numberFormat, format, dataValidation }: Excel.Range) {
  const { type, rule, errorAlert, prompt, ignoreBlanks } = dataValidation;
  const { horizontalAlignment, fill, font } = format;
  return {
    content: (formulas as unknown[][])[0]?.[0],
    numberFormat: String((numberFormat as unknown[][])[0]?.[0]),
    looks: { horizontalAlignment, fill: { color: fill.color }, font: { color: font.color } },
    validation: type === "None" ? ("none" as const) : { rule, errorAlert, prompt, ignoreBlanks },
  };
}

/** Where a row stands, and what stands in its table's column of scores. */
interface RowOfScores {
  readonly row: number;
  readonly scorePlace: number;
  readonly scores: readonly unknown[];
}

/**
 * Writes cells of a row. The scores are written as a whole column: a formula put into one cell of a
 * column Excel may spread over all others.
 */
export function writeRow(
  table: Excel.Table,
  { row, scorePlace, scores }: RowOfScores,
  cells: readonly RowCell[],
): void {
  const body = table.getDataBodyRange();
  for (const wanted of cells) {
    const cell = body.getCell(row, wanted.place);
    if (wanted.validation !== null) cell.dataValidation.clear();
    if (wanted.numberFormat !== null) cell.numberFormat = [[wanted.numberFormat]];
    if (wanted.looks !== null) cell.format.set(wanted.looks);
    if (wanted.place !== scorePlace) cell.formulas = [[entryOf(wanted.content)]];
    if (wanted.validation !== null && wanted.validation !== "none") {
      cell.dataValidation.set(wanted.validation);
    }
  }
  const own = cells.find(({ place }) => place === scorePlace);
  const column = scores.map((score, at) => [entryOf(at === row && own ? own.content : score)]);
  body.getColumn(scorePlace).formulas = column;
}

/** What Excel read out is written again so that it means the same. */
function entryOf(content: unknown): unknown {
  const isText = typeof content === "string" && content !== "" && !content.startsWith("=");
  return isText ? cellEntry(content) : content;
}
