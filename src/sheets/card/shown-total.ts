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

/** The total cut to hundredths: never rounded up to a bound that it has not reached. */
const inHundredths = (total: string, page: Scales): string =>
  `INT(100*(${unrounded(total, page)}))/100`;

/** The total as people read it: with one decimal, or with two where one would mislead. */
export function shownTotal(total: string, page: Scales): string {
  const shown = `IF(${roundsAcross(total, page)},${inHundredths(total, page)},${rounded(total)})`;
  return `IF(COUNT(${total}),${shown},${total})`;
}

/** A condition: the total is shown with one decimal, because one does not mislead. */
export const isPlainlyShown = (shown: string, total: string): string =>
  `${shown}=${rounded(total)}`;
