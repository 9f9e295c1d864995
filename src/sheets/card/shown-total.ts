import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { quoted } from "../plan/text-formula";
import { SCORE_FORMAT, TOTAL_FORMAT } from "../plan/unit-look";
import { at } from "./card-columns";
import type { CardPage } from "./card-page";

/** Where the total stands at the top of the card. */
export const SHOWN_TOTAL = at("numerator");

type Scales = Pick<CardPage, "scoring">;

/** The grade of so many points. */
export const gradeOf = (points: string, { scoring }: Scales): string =>
  `LOOKUP(${points},${scoring.gradeBound},${scoring.gradeName})`;

/** The total without what binary arithmetic leaves behind in a weighted sum. */
export const unrounded = (total: string, { scoring }: Scales): string =>
  `${total}+${scoring.rounding}`;

/** With one decimal, as a total is read. */
const rounded = (total: string): string => `ROUND(${total},1)`;

/** A condition: with one decimal the total would look like another grade than it has earned. */
const roundsAcross = (total: string, page: Scales): string =>
  `${gradeOf(rounded(total), page)}<>${gradeOf(unrounded(total, page), page)}`;

/**
 * The total as people read it: with one decimal, or unrounded, which its format shows to the
 * millionth, where one would show a grade's bound on the wrong side.
 */
export function shownTotal(total: string, page: Scales): string {
  return `IF(COUNT(${total}),IF(${roundsAcross(total, page)},${total},${rounded(total)}),${total})`;
}

/** The same in the middle of a sentence. */
export const writtenTotal = (shown: string): string => `TEXT(${shown},${quoted(TOTAL_FORMAT)})`;

/** A condition: the total is shown with one decimal, because one does not mislead. */
export const isPlainlyShown = (shown: string, total: string): string =>
  `${shown}=${rounded(total)}`;

/** The row of totals keeps the total as it is, and shows as many decimals as the top of the card. */
export function showTotalAlike(builder: PlanBuilder, { layout }: CardPage): void {
  const column = at("weightedScore");
  const area = areaOf(layout.total, column);
  const shown = builder.cell(layout.person, SHOWN_TOTAL);
  const total = builder.cell(layout.total, column);
  builder.format(area, SCORE_FORMAT);
  builder.look({ area, formula: `=${shown}<>${rounded(total)}`, numberFormat: TOTAL_FORMAT });
}
