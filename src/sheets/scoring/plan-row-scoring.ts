import type { Direction, Unit } from "../../domain/scorecard/scorecard";
import type { ScoreMethod } from "../../domain/scoring/score-method";
import type { Language } from "../../i18n/language";
import { TERMS } from "../../i18n/terms";
import type { Texts } from "../../i18n/texts";
import type { CardColumn } from "../card/card-columns";
import type { LineColumn } from "../card/score-formula";
import { LINE_COLUMNS, LINES_OF_METHOD, scoreFormula } from "../card/score-formula";
import type { ScoringCells } from "../card/scoring-cells";
import { quoted } from "../plan/text-formula";
import { inThisRow } from "../plan/structured-reference";
import { SHEET_STYLES } from "../plan/sheet-styles";
import { UNIT_LOOKS } from "../plan/unit-look";
import type { CellContent, CellStyle, CellValidation } from "../sheet-plan";

/** How a row of a card is to be scored from now on. */
export interface RowScoring {
  readonly method: ScoreMethod;
  readonly direction: Direction;
  readonly unit: Unit;
  /** Whether the actual is taken for the whole period. */
  readonly additive: boolean;
  /** Of the lines that the method reads. */
  readonly lines: Readonly<Record<LineColumn, CellContent>>;
}

/** What a cell of the row gets; null leaves as it is what the cell has. */
export interface RowScoringCell {
  readonly column: CardColumn;
  readonly content: CellContent;
  readonly format: string | null;
  readonly style: CellStyle | null;
  readonly validation: Omit<CellValidation, "areas"> | null;
}

/** The method, the lines and the score of one row, written as the card's own rows are. */
export function planRowScoring(
  row: RowScoring,
  previous: ScoreMethod | null,
  cells: ScoringCells,
  texts: Pick<Texts, "language" | "sheets">,
): readonly RowScoringCell[] {
  const plain = { format: null, style: null, validation: null };
  const score = rowFormula(row, cells, texts.language);
  const method = TERMS[texts.language].methods[row.method].name;
  return [
    ...LINE_COLUMNS.map((column) => lineCell(column, row, previous, texts.sheets)),
    { column: "method", content: method, ...plain, validation: fixed(method, texts.sheets.entry) },
    { column: "score", content: { formula: `=${score}` }, ...plain },
  ];
}

/** The score formula of a row in a card of that language, without its equals sign. */
export function rowFormula(
  { method, direction, additive }: Pick<RowScoring, "method" | "direction" | "additive">,
  cells: ScoringCells,
  language: Language,
): string {
  const { headings, directions } = TERMS[language];
  const own = (column: CardColumn) => inThisRow(headings[column].name);
  return scoreFormula(method, {
    own,
    cells,
    lessIsBetter: `${own("direction")}=${quoted(directions.down.name)}`,
    additive: additive && direction === "up",
  });
}

/** A cell that both methods read keeps its rule: it may know the bounds of the indicator. */
function lineCell(
  column: LineColumn,
  { method, unit, lines }: RowScoring,
  previous: ScoreMethod | null,
  { table, entry }: Texts["sheets"],
): RowScoringCell {
  const isRead = LINES_OF_METHOD[method].includes(column);
  const style = SHEET_STYLES[isRead ? "input" : "notCounted"];
  if (!isRead) {
    const validation = fixed(table.notCounted, entry);
    return { column, content: table.notCounted, format: "General", style, validation };
  }
  const kept = previous !== null && meansTheSame(column, previous, method);
  const words = column === "target" ? entry.target : entry.line;
  const kind = column === "target" ? "positive" : "not-negative";
  return {
    column,
    content: lines[column],
    format: method === "deduction" ? `"${table.perEvent}"0.##` : UNIT_LOOKS[unit].format,
    style: { ...style, ...ASIDE },
    validation: kept ? null : { rule: { kind }, ...words },
  };
}

/** What belongs to the method is changed with it or not at all. */
const fixed = (word: string, { notRead }: Texts["sheets"]["entry"]) => ({
  rule: { kind: "fixed", word } as const,
  ...notRead,
});

/** A number stands at the right of its cell again, after the dash in its middle. */
const ASIDE = { horizontal: "Right" } as const;

/** Points of one event are no figure in the row's unit. */
const meansTheSame = (column: LineColumn, previous: ScoreMethod, next: ScoreMethod): boolean =>
  LINES_OF_METHOD[previous].includes(column) &&
  (previous === "deduction") === (next === "deduction");
