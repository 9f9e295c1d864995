import type { PlanBuilder } from "../plan/plan-builder";
import { quoted } from "../plan/text-formula";
import { at } from "./card-columns";
import type { CardPage } from "./card-page";
import { knockedOut } from "./status-formula";

/** What binary arithmetic leaves behind in a weighted sum lies far below this decimal. */
const NOISE_FREE_DECIMALS = 9;

const gradeOf = (total: string, { scoring }: CardPage): string =>
  `LOOKUP(${total},${scoring.gradeBound},${scoring.gradeName})`;

/**
 * The grade: of the unrounded total and only while that is final, so that no rounding and no gap
 * earns one. What knocks out forces the lowest.
 */
export function gradeFormula(builder: PlanBuilder, page: CardPage): string {
  const { layout, texts, scoring } = page;
  const total = builder.cell(layout.total, at("weightedScore"));
  const status = builder.cell(layout.total, at("dataSource"));
  const settled = gradeOf(`ROUND(${total},${NOISE_FREE_DECIMALS})`, page);
  const earned = `IF(${status}=${quoted(texts.status.final)},${settled},"")`;
  return knockedOut(builder, page).reduce(
    (otherwise, breached) => `IF(${breached},${scoring.lowestGrade},${otherwise})`,
    earned,
  );
}

/**
 * The total as it is shown at the top: with one decimal, or with two where the first would look like
 * another grade than the total has earned.
 */
export function shownTotal(builder: PlanBuilder, page: CardPage): string {
  const total = builder.cell(page.layout.total, at("weightedScore"));
  const differs = `${gradeOf(`ROUND(${total},1)`, page)}<>${gradeOf(total, page)}`;
  return `IF(COUNT(${total}),IF(${differs},TEXT(${total},"0.00"),${total}),${total})`;
}
