import { numberInText } from "../../domain/cells/numeric-text";
import { Refusal } from "../../domain/refusal";
import type { CardFigures, RowLines } from "../../domain/scorecard/row-rule";
import type { ScoredRow } from "../../domain/scorecard/row-score";
import { rowScore } from "../../domain/scorecard/row-score";
import type { Direction, Unit } from "../../domain/scorecard/scorecard";
import type { ScoreMethod } from "../../domain/scoring/score-method";
import type { LineColumn } from "../../sheets/card/score-formula";
import { LINES_OF_METHOD } from "../../sheets/card/score-formula";
import type { CellContent } from "../../sheets/sheet-plan";
import type { ScoringRow } from "./scoring-card";

/** What somebody has chosen and typed for a row, not yet written. */
export interface RowDraft {
  readonly method: ScoreMethod | null;
  readonly texts: Readonly<Record<LineColumn, string>>;
}

/** What a draft comes to. */
export type JudgedDraft =
  | { readonly kind: "no-method" }
  | { readonly kind: "missing"; readonly columns: readonly LineColumn[] }
  | { readonly kind: "no-number"; readonly text: string }
  | { readonly kind: "percent-wanted"; readonly text: string; readonly value: number }
  | { readonly kind: "not-positive"; readonly column: LineColumn }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | {
      readonly kind: "possible";
      readonly method: ScoreMethod;
      readonly scored: ScoredRow;
      readonly lines: Readonly<Record<LineColumn, CellContent>>;
      /** Null without an actual, or where it is none that the method can judge. */
      readonly score: number | null;
      /** Why the actual that is there has no score. */
      readonly refusal: Refusal | null;
    };

/** More than this many times the whole is hardly meant in a row of percentages. */
const LARGEST_FRACTION = 2;

/** Whether a line is a figure in the row's unit: the points of an event are not. */
export const inUnitOf = (method: ScoreMethod | null, unit: Unit | null): Unit | null =>
  method === "deduction" ? "points" : unit;

/** The draft of a row as it is, with its lines as they are shown. */
export function presentDraft(
  { method, lines, unit }: ScoringRow,
  shown: (value: number, unit: Unit | null) => string,
): RowDraft {
  const text = ({ value }: ScoringRow["lines"]["target"]) =>
    value === null ? "" : shown(value, inUnitOf(method, unit));
  const { threshold, target, stretch } = lines;
  return {
    method,
    texts: { threshold: text(threshold), target: text(target), stretch: text(stretch) },
  };
}

/** The draft with another method; what was typed for another kind of figure is not taken over. */
export function withMethod(draft: RowDraft, method: ScoreMethod): RowDraft {
  const sameKind = (draft.method === "deduction") === (method === "deduction");
  return { method, texts: sameKind ? draft.texts : { ...draft.texts, target: "" } };
}

/** What a draft is judged by besides the row's own cells. */
export interface DraftGround {
  readonly direction: Direction;
  readonly unit: Unit;
  readonly figures: CardFigures;
  readonly periodShare: number;
}

/** Reads a draft and scores the row by it, or says what stands in the way. */
export function judgeDraft(
  draft: RowDraft,
  present: RowDraft,
  row: ScoringRow,
  ground: DraftGround,
): JudgedDraft {
  const { method } = draft;
  if (method === null) return { kind: "no-method" };
  const columns = LINES_OF_METHOD[method];
  const missing = columns.filter((column) => draft.texts[column].trim() === "");
  if (missing.length > 0) return { kind: "missing", columns: missing };
  const read = columns.map((column) => readLine(column, draft, present, row));
  for (const { column, value } of read) {
    const fault = faultOf(value, column, draft, ground.unit);
    if (fault !== null) return fault;
  }
  const { direction, figures } = ground;
  const lines = {
    ...NO_LINES,
    ...Object.fromEntries(read.map((line) => [line.column, line.value])),
  };
  const periodShare = row.additive && direction === "up" ? ground.periodShare : 1;
  const contents = Object.fromEntries(read.map((line) => [line.column, line.content]));
  return scoredDraft(
    { method, direction, lines, figures, periodShare },
    { ...NO_CONTENTS, ...contents },
    row.actual,
  );
}

const NO_LINES: RowLines = { threshold: NaN, target: NaN, stretch: NaN };
const NO_CONTENTS = { threshold: "", target: "", stretch: "" } as const;

/** What was not touched keeps its formula, or its number to the last digit. */
function readLine(column: LineColumn, draft: RowDraft, present: RowDraft, row: ScoringRow) {
  const text = draft.texts[column];
  const { value: kept, formula } = row.lines[column];
  if (text !== present.texts[column] || kept === null) {
    const value = numberInText(text);
    return { column, value, content: value ?? "" };
  }
  return { column, value: kept, content: formula === null ? kept : { formula } };
}

function faultOf(
  value: number | undefined,
  column: LineColumn,
  { method, texts }: RowDraft,
  unit: Unit,
): JudgedDraft | null {
  const text = texts[column].trim();
  if (value === undefined) return { kind: "no-number", text };
  const bare = !/[%％]$/u.test(text);
  if (inUnitOf(method, unit) === "percent" && bare && value > LARGEST_FRACTION) {
    return { kind: "percent-wanted", text, value };
  }
  const tooLow = column === "target" ? value <= 0 : value < 0;
  return tooLow ? { kind: "not-positive", column } : null;
}

/** Lines are judged by an actual that any method can take; the row's own may be no level. */
function scoredDraft(
  scored: ScoredRow,
  lines: Readonly<Record<LineColumn, CellContent>>,
  actual: number | null,
): JudgedDraft {
  const impossible = scoreOrRefusal(scored, 1);
  if (impossible instanceof Refusal) return { kind: "refused", refusal: impossible };
  const score = actual === null ? null : scoreOrRefusal(scored, actual);
  const refusal = score instanceof Refusal ? score : null;
  return {
    ...{ kind: "possible", method: scored.method, scored, lines },
    score: score instanceof Refusal ? null : score,
    refusal,
  };
}

/** The score of an actual, or why there is none. */
export function scoreOrRefusal(scored: ScoredRow, actual: number): number | Refusal {
  try {
    return rowScore(scored, actual);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Whether two drafts would write the same. */
export const isSameDraft = (one: RowDraft, other: RowDraft): boolean =>
  one.method === other.method &&
  (one.method === null ||
    LINES_OF_METHOD[one.method].every((column) => one.texts[column] === other.texts[column]));
