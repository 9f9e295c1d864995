import { ROUNDING } from "../balance/weight-sum";
import type { GradingFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { number, quote } from "./mention";

/** Grades come from the total as it is, not as it is shown with one decimal. */
export const gradeRoundingRule: CardRule = {
  id: "C28",
  severity: "error",
  basis: { source: "arithmetic" },
  cases: ["wrong-grade", "looks-passed"],
  needs: ["grading"],
  check: ({ grading, knockOuts }) => {
    const knockedOut = knockOuts?.some(({ breached }) => breached) ?? false;
    return grading === null || knockedOut ? [] : misgraded(grading);
  },
};

function misgraded(grading: GradingFacts): Breach[] {
  const { total, grade } = grading;
  // A card gives no grade as long as its total is not final.
  if (total === null || grade === "") return [];
  const earned = gradeOf(total, grading);
  const shown = gradeOf(Math.round(total * 10) / 10, grading);
  const details = { earned: quote(earned.grade), shown: quote(grade) };
  const told = { measured: number(total), details };
  if (grade !== earned.grade) {
    return [breach({ case: "wrong-grade", limit: number(earned.from), ...told })];
  }
  if (shown.grade === earned.grade) return [];
  return [breach({ case: "looks-passed", limit: number(shown.from), ...told })];
}

// The bounds rise; whoever is below all of them gets the lowest grade.
function gradeOf(total: number, { bounds }: GradingFacts) {
  const reached = bounds.filter(({ from }) => total >= from - ROUNDING).at(-1);
  return reached ?? bounds[0] ?? { grade: "", from: 0 };
}
