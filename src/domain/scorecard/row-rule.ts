import type { TargetDirection } from "../rates/attainment";
import type { ScoreMethod, ScoreRule } from "../scoring/score-method";
import type { Direction, ScoringPolicy } from "./scorecard";

/** A row's own lines, in its unit; a method reads some of them only. */
export interface RowLines {
  readonly threshold: number;
  readonly target: number;
  readonly stretch: number;
}

/** The figures of a card by which all of its rows are scored. */
export type CardFigures = Pick<
  ScoringPolicy,
  "floor" | "cap" | "thresholdPoints" | "stretchPoints" | "levels" | "bandTolerance" | "steps"
>;

interface RuleParts {
  readonly direction: Direction;
  readonly lines: RowLines;
  readonly figures: CardFigures;
}

// Of two lines the direction is demanded where the row says one; a band is told by its lines.
const declared = (direction: Direction): TargetDirection | undefined =>
  direction === "up" || direction === "down" ? direction : undefined;

// As the card's formulas take it: whatever is not said to be better low is better high.
const taken = (direction: Direction): TargetDirection => (direction === "down" ? "down" : "up");

function levelPoints(direction: Direction, levels: number): readonly number[] {
  const points = Array.from({ length: levels }, (_, level) => (100 * (level + 1)) / levels);
  return direction === "down" ? points.reverse() : points;
}

const RULES: Readonly<Record<ScoreMethod, (parts: RuleParts) => ScoreRule>> = {
  linear: ({ direction, lines, figures }) => ({
    ...{ method: "linear", ...lines, direction: declared(direction) },
    ...limitsOf(figures),
  }),
  "three-point": ({ direction, lines, figures }) => ({
    ...{ method: "three-point", ...lines, direction: declared(direction) },
    points: { threshold: figures.thresholdPoints, target: 100, stretch: figures.stretchPoints },
    // The points at the stretch are this method's own cap.
    ...{ floor: figures.floor, cap: figures.stretchPoints },
  }),
  ratio: ({ direction, lines, figures }) => ({
    ...{ method: "ratio", target: lines.target, direction: taken(direction) },
    ...limitsOf(figures),
  }),
  // Steps of a card are attainments of the target, so they always rise.
  steps: ({ figures }) => ({
    ...{ method: "steps", steps: figures.steps, direction: "up", side: "reach" },
    ...limitsOf(figures),
  }),
  deduction: ({ lines, figures }) => ({
    ...{ method: "deduction", full: 100, each: lines.target },
    ...limitsOf(figures),
  }),
  band: ({ lines: { threshold, stretch }, figures }) => ({
    ...{ method: "band", lowest: threshold, highest: stretch },
    tolerance: figures.bandTolerance * (stretch - threshold),
    ...limitsOf(figures),
  }),
  "all-or-nothing": ({ direction, lines, figures }) => ({
    ...{ method: "all-or-nothing", target: lines.target, direction: taken(direction) },
    ...limitsOf(figures),
  }),
  rubric: ({ direction, figures }) => ({
    ...{ method: "rubric", points: levelPoints(direction, figures.levels), grain: "whole" },
    ...limitsOf(figures),
  }),
  "goal-red-flag": ({ direction, lines, figures }) => ({
    ...{ method: "goal-red-flag", redFlag: lines.threshold, goal: lines.target },
    ...{ direction: declared(direction), ...limitsOf(figures) },
  }),
};

const limitsOf = ({ floor, cap }: CardFigures) => ({ floor, cap });

/**
 * The rule by which a card scores one of its rows: the row's method and lines, and the card's own
 * figures. The card's formulas say the same in native functions.
 *
 * @param method - How the row is scored.
 * @param parts - Direction and lines of the row, figures of the card.
 * @returns The rule as `scoreBy` takes it.
 */
export function rowRule(method: ScoreMethod, parts: RuleParts): ScoreRule {
  return RULES[method](parts);
}
