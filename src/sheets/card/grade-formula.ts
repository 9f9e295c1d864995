import type { PlanBuilder } from "../plan/plan-builder";
import { quoted } from "../plan/text-formula";
import { at } from "./card-columns";
import type { CardPage } from "./card-page";
import { gradeOf, unrounded } from "./shown-total";
import { knockedOut } from "./status-formula";

/**
 * The grade: of the unrounded total and only while that is final, so that no rounding and no gap
 * earns one. What knocks out forces the lowest.
 */
export function gradeFormula(builder: PlanBuilder, page: CardPage): string {
  const { layout, texts, scoring } = page;
  const total = builder.cell(layout.total, at("weightedScore"));
  const status = builder.cell(layout.total, at("dataSource"));
  // A final status may go on to say how close the total is to a bound.
  const isFinal = `COUNTIF(${status},${quoted(`${texts.status.final}*`)})`;
  const earned = `IF(${isFinal},${gradeOf(unrounded(total, page), page)},"")`;
  return knockedOut(builder, page).reduce(
    (otherwise, breached) => `IF(${breached},${scoring.lowestGrade},${otherwise})`,
    earned,
  );
}
