import type { ScoreMethod } from "../../domain/scoring/score-method";
import type { ScoringCells } from "./scoring-cells";

/** The lines of a row that a method may measure an actual by. */
export const LINE_COLUMNS = ["threshold", "target", "stretch"] as const;

/** One of those lines. */
export type LineColumn = (typeof LINE_COLUMNS)[number];

/**
 * The cells of a row that each method reads; the others are not to be filled in. A band lies between
 * threshold and stretch; a deduction reads the points of one event; a rubric has its levels.
 */
export const LINES_OF_METHOD: Readonly<Record<ScoreMethod, readonly LineColumn[]>> = {
  linear: ["threshold", "target"],
  "three-point": LINE_COLUMNS,
  ratio: ["target"],
  steps: ["target"],
  deduction: ["target"],
  band: ["threshold", "stretch"],
  "all-or-nothing": ["target"],
  rubric: [],
  "goal-red-flag": ["threshold", "target"],
};

/** What a score formula refers to. */
export interface ScoreReferences {
  /** The row's own cells, e.g. `[@Target]`. */
  readonly own: (column: LineColumn | "actual" | "direction") => string;
  readonly cells: ScoringCells;
  /** A condition: in this row less is better. */
  readonly lessIsBetter: string;
  /** Whether a part period has a smaller target: the actual is then taken for the whole period. */
  readonly additive: boolean;
}

interface Expressions extends Readonly<Record<LineColumn, string>> {
  readonly actual: string;
  readonly cells: ScoringCells;
  readonly lessIsBetter: string;
}

const limited = (points: string, { cells }: Expressions): string =>
  `MAX(${cells.floor},MIN(${cells.cap},${points}))`;

/** How far the actual lies from one line towards another: 0 at the first, 1 at the second. */
const between = (actual: string, from: string, to: string): string =>
  `(${actual}-${from})/(${to}-${from})`;

/**
 * Points of each method as the domain computes them; the numbers stand in the card's cells. What a
 * method cannot judge is #N/A, never a guess.
 */
const POINTS: Readonly<Record<ScoreMethod, (expressions: Expressions) => string>> = {
  linear: (given) => limited(`100*${between(given.actual, given.threshold, given.target)}`, given),
  "three-point": ({ actual, threshold, target, stretch, cells }) => {
    const near = between(actual, threshold, target);
    const first = `${cells.thresholdPoints}+(100-${cells.thresholdPoints})*MIN(1,${near})`;
    const second = `(${cells.stretchPoints}-100)*MEDIAN(0,1,${between(actual, target, stretch)})`;
    return `MAX(${cells.floor},(${near}>=0)*(${first}+${second}))`;
  },
  ratio: (given) =>
    `IF(${given.lessIsBetter},NA(),${limited(`100*${given.actual}/${given.target}`, given)})`,
  steps: (given) => {
    const { actual, target, lessIsBetter, cells } = given;
    const reached = `IF(${lessIsBetter},${target}+${target}-${actual},${actual})/${target}`;
    const counted = `MAX(0,${reached})+${cells.rounding}`;
    return limited(`LOOKUP(${counted},${cells.stepBound},${cells.stepPoints})`, given);
  },
  deduction: (given) => limited(`100-${given.target}*${given.actual}`, given),
  band: (given) => {
    const { actual, threshold, stretch, cells } = given;
    const outside = `MAX(0,${threshold}-${actual},${actual}-${stretch})`;
    const reach = `(${cells.bandTolerance}*(${stretch}-${threshold}))`;
    return limited(`100*(1-${outside}/${reach})`, given);
  },
  "all-or-nothing": (given) => {
    const { actual, target, lessIsBetter } = given;
    return limited(`100*IF(${lessIsBetter},${actual}<=${target},${actual}>=${target})`, given);
  },
  rubric: (given) => {
    const { actual, lessIsBetter, cells } = given;
    const level = `IF(${lessIsBetter},${cells.levels}+1-${actual},${actual})`;
    const isLevel = `AND(${actual}=INT(${actual}),${actual}>=1,${actual}<=${cells.levels})`;
    return `IF(${isLevel},${limited(`100*${level}/${cells.levels}`, given)},NA())`;
  },
  "goal-red-flag": (given) => {
    const { actual, threshold: red, target: goal } = given;
    const third = `(${goal}-${red})`;
    return limited(`100*(${actual}-${red}+${third})/(${third}+${third}+${third})`, given);
  },
};

/**
 * The score of a row in native functions, so that it works without the add-in. Nothing is scored
 * while the actual or a line that the method reads is blank, because a blank is no zero.
 *
 * @returns The formula without its equals sign; the same for all rows of a method.
 */
export function scoreFormula(method: ScoreMethod, references: ScoreReferences): string {
  const { own, cells, lessIsBetter, additive } = references;
  const actual = own("actual");
  const given = [actual, ...LINES_OF_METHOD[method].map(own)];
  const points = POINTS[method]({
    actual: additive ? `(${actual}/${cells.periodShare})` : actual,
    threshold: own("threshold"),
    target: own("target"),
    stretch: own("stretch"),
    cells,
    lessIsBetter,
  });
  return `IF(${given.map((cell) => `COUNT(${cell})`).join("*")},${points},"")`;
}
