import { Refusal } from "../../domain/refusal";
import type { RowLines } from "../../domain/scorecard/row-rule";
import type { ScoredRow } from "../../domain/scorecard/row-score";
import type { ScoreMethod } from "../../domain/scoring/score-method";
import { LINES_OF_METHOD } from "../../sheets/card/score-formula";
import { scoreOrRefusal } from "./row-draft";

/** An actual and the points that it earns. */
export interface CurvePoint {
  readonly actual: number;
  readonly points: number;
}

const SAMPLES = 60;

/** How far a curve goes on beyond the outermost lines, in distances between them. */
const BEYOND = 0.5;

/** The lines that a sketch is drawn with: what matters is the shape. */
const SKETCHED: Readonly<Record<"up" | "down" | "band", RowLines>> = {
  up: { threshold: 60, target: 80, stretch: 100 },
  down: { threshold: 100, target: 80, stretch: 60 },
  band: { threshold: 60, target: 80, stretch: 100 },
};

/** A row by which the shape of a method can be drawn before any line is filled in. */
export function sketchedRow(
  method: ScoreMethod,
  { direction, figures }: Pick<ScoredRow, "direction" | "figures">,
): ScoredRow {
  const usual = SKETCHED[direction === "gate" ? "up" : direction];
  const lines =
    method === "band" ? SKETCHED.band : method === "deduction" ? { ...usual, target: 10 } : usual;
  return { method, direction, lines, figures, periodShare: 1 };
}

/** Points over the actuals that matter, rising; empty where the rule is impossible. */
export function scoreCurve(row: ScoredRow): CurvePoint[] {
  return actualsOf(row).flatMap((actual) => {
    const points = scoreOrRefusal(row, actual);
    return points instanceof Refusal ? [] : [{ actual, points }];
  });
}

/** The points at the ends of a curve and at the row's lines, for those who cannot see it. */
export function tellingPoints(row: ScoredRow): CurvePoint[] {
  const curve = scoreCurve(row);
  if (row.method === "rubric") return curve;
  const lines = LINES_OF_METHOD[row.method].map((line) => row.lines[line]);
  const between = row.method === "deduction" ? [] : lines;
  const actuals = [curve[0]?.actual, ...between, curve.at(-1)?.actual].flatMap(
    (actual) => actual ?? [],
  );
  return [...new Set(actuals)]
    .sort((one, other) => one - other)
    .flatMap((actual) => {
      const points = scoreOrRefusal(row, actual);
      return points instanceof Refusal ? [] : [{ actual, points }];
    });
}

function actualsOf(row: ScoredRow): number[] {
  if (row.method === "rubric") {
    return Array.from({ length: row.figures.levels }, (_, level) => level + 1);
  }
  const [lowest, highest] = rangeOf(row);
  const step = (highest - lowest) / SAMPLES;
  return Array.from({ length: SAMPLES + 1 }, (_, at) => lowest + at * step);
}

function rangeOf({ method, lines }: ScoredRow): readonly [number, number] {
  // As many events as take everything away, and a few more.
  if (method === "deduction") return [0, (1 + BEYOND / 2) * (100 / lines.target)];
  const read = LINES_OF_METHOD[method].map((line) => lines[line]);
  if (read.length === 1) return [0, 2 * lines.target];
  const [lowest, highest] = [Math.min(...read), Math.max(...read)];
  const beyond = BEYOND * (method === "goal-red-flag" ? 3 : 1) * (highest - lowest);
  return [Math.max(0, lowest - beyond), highest + beyond];
}
