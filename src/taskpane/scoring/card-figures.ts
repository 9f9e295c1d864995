import type { CardFigures } from "../../domain/scorecard/row-rule";
import type { MissingPolicy } from "../../domain/scoring/weighted-total";
import type { CardScoringCells } from "../../excel/scoring/read-card-scoring";

const FIGURES = [
  "floor",
  "cap",
  "thresholdPoints",
  "stretchPoints",
  "levels",
  "bandTolerance",
] as const;

type Values = Pick<CardScoringCells, "values">;

/** The figures that a card's rows are scored by, null where a cell of them holds no number. */
export function cardFigures({ values }: Values): CardFigures | null {
  const numbers = FIGURES.map((name) => [name, values[name][0]] as const);
  if (numbers.some(([, value]) => typeof value !== "number")) return null;
  const points = values.stepPoints;
  const steps = values.stepBound.flatMap((bound, line) => {
    const earned = points[line];
    return typeof bound === "number" && typeof earned === "number"
      ? [{ bound, points: earned }]
      : [];
  });
  return { ...(Object.fromEntries(numbers) as Omit<CardFigures, "steps">), steps };
}

/** The share of the period that was worked; without days it counts as whole. */
export function periodShare({ values }: Values): number {
  const [share] = values.periodShare;
  return typeof share === "number" && share > 0 ? share : 1;
}

/** Grades with the total from which they are given, as far as both are written. */
export function gradesOf({ values }: Values): { name: string; bound: number }[] {
  return values.gradeName.flatMap((name, line) => {
    const bound = values.gradeBound[line];
    return typeof bound === "number" && name !== "" ? [{ name: String(name), bound }] : [];
  });
}

/** Cells of the row below the table: the weight with a score, and all weight. */
interface TotalCells {
  readonly covered: string;
  readonly weights: string;
}

/** What a card does about rows without a score, told by the form of its total; null for others. */
export function policyOf(formula: string, { covered, weights }: TotalCells): MissingPolicy | null {
  if (formula.startsWith("=IF(COUNT(") && formula.includes("<ROWS(")) return "block";
  if (!formula.startsWith(`=IF(${covered}=0,"",SUM(`)) return null;
  if (formula.endsWith(`/${covered})`)) return "redistribute";
  return formula.endsWith(`/${weights})`) ? "zero" : null;
}
