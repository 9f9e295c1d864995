import { isBlank } from "../cells/blank";
import { written } from "../cells/written";
import { Refusal } from "../refusal";

/** Whether each weekday is off, Monday first. */
export type Weekend = readonly boolean[];

const WEEK = 7;
const SATURDAY_AND_SUNDAY = "1";

const offFrom = (first: number, days: number): Weekend =>
  Array.from({ length: WEEK }, (_, day) => (day - first + WEEK) % WEEK < days);

// Codes 1 to 7 are two days, 11 to 17 a single one; 1 begins on Saturday, 11 is Sunday.
function codedWeekend(code: string): Weekend | undefined {
  if (/^[1-7]$/.test(code)) return offFrom((Number(code) + 4) % WEEK, 2);
  return /^1[1-7]$/.test(code) ? offFrom((Number(code) + 2) % WEEK, 1) : undefined;
}

/**
 * The weekend that a formula gives, as in Excel's NETWORKDAYS.INTL: a code such as 1 (Saturday and
 * Sunday), 7 (Friday and Saturday) or 11 (Sunday), or seven marks from Monday to Sunday such as
 * "0000011", 1 for a day off.
 *
 * @param position - Place among the arguments, counted from 1.
 * @param value - What the formula gives; blank or 0 for Saturday and Sunday.
 * @returns The weekdays that are off.
 * @throws Refusal where it is neither, or no day is left to work.
 */
export function readWeekend(position: number, value: unknown): Weekend {
  const text = isBlank(value) || value === 0 ? SATURDAY_AND_SUNDAY : written(value);
  const marks = text.normalize("NFKC");
  const weekend = /^[01]{7}$/.test(marks)
    ? Array.from(marks, (mark) => mark === "1")
    : codedWeekend(marks);
  if (weekend?.includes(false)) return weekend;
  throw new Refusal("wrong-value", "weekend-unknown", { position, argument: "weekend", text });
}
