import type { CardCorrection } from "../../../domain/audit/cards/card-correction";
import { WordReader } from "../../../domain/audit/cards/word-reader";
import type { CellArea } from "../../../domain/audit/workbook/workbook-snapshot";
import { auditWords } from "../../../sheets/audit-words";

/** The columns of a card that people may point out, those that an audit cannot do without first. */
export const POINTABLE = [
  "weight",
  "score",
  "weightedScore",
  "indicator",
  "target",
  "actual",
] as const;

/** One of these columns. */
export type Pointable = (typeof POINTABLE)[number];

/** Cells that somebody says are a card. */
export interface PointedRange {
  readonly sheet: string;
  readonly area: CellArea;
  readonly headings: readonly string[];
}

/** For each column how many cells of the range lie left of it; left out where there is none. */
export type PointedColumns = Readonly<Partial<Record<Pointable, number>>>;

/** Headings, an indicator and a total; a weight and what it weighs. */
const LEAST_ROWS = 3;
const LEAST_COLUMNS = 2;

/** Whether a range has room for a card. */
export const hasRoom = ({ area }: PointedRange): boolean =>
  area.rows >= LEAST_ROWS && area.columns >= LEAST_COLUMNS;

/** The columns that their headings tell. */
export function toldColumns({ headings }: PointedRange): PointedColumns {
  const found = new WordReader(auditWords()).columnsOf(headings);
  const known = POINTABLE.flatMap((column) => {
    const at = found[column];
    return at === undefined ? [] : [[column, at] as const];
  });
  return Object.fromEntries(known);
}

/** Whether an audit can recompute the total from them. */
export const isEnough = ({ weight, score, weightedScore }: PointedColumns): boolean =>
  weight !== undefined && (score ?? weightedScore) !== undefined;

/** What the audit is told. */
export function takenAs(range: PointedRange, columns: PointedColumns): CardCorrection {
  const { sheet, area } = range;
  const placed = Object.entries(columns).map(([column, at]) => [column, area.column + at] as const);
  return { kind: "take", sheet, area, columns: Object.fromEntries(placed) };
}
