import { cellDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { isBlank } from "../cells/blank";
import { numberInCell } from "../cells/number-in-cell";
import { numberInText } from "../cells/numeric-text";
import { Refusal } from "../refusal";
import { MILLISECONDS } from "./time-unit";

const DAY = MILLISECONDS.days;
/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/**
 * A date and time as Excel stores it, a number of days, in whole milliseconds: sums of these are
 * exact, and three hours are no hair less than three hours.
 *
 * @param serial - The number of days.
 * @returns Milliseconds since Excel's day 0.
 */
export function momentOf(serial: number): number {
  return Math.round(serial * DAY);
}

/**
 * The day on which a moment lies.
 *
 * @param moment - Milliseconds since Excel's day 0.
 * @returns Excel's number of the day.
 */
export function dayOf(moment: number): number {
  return Math.floor(moment / DAY);
}

/**
 * Whether a number can be a date of Excel. A time without its date cannot.
 *
 * @param serial - A number of days.
 * @returns True from Excel's day 1 to the end of its last day.
 */
export function isDate(serial: number): boolean {
  return serial >= 1 && serial < LAST_DAY + 1;
}

/**
 * The date and time in one cell of an argument. A 0 counts as blank, since desktop Excel hands over
 * a blank cell as 0 and day 0 is no date.
 *
 * @param argument - The argument.
 * @param row - Row within the argument, counted from 0.
 * @param column - Column within the argument, counted from 0.
 * @returns The moment in milliseconds, or undefined for a blank cell.
 * @throws Refusal naming a cell that holds text or a number outside of Excel's calendar.
 */
export function momentInCell(argument: Argument, row: number, column: number): number | undefined {
  const cell = argument.cells[row]?.[column];
  if (typeof cell === "string" && !isBlank(cell) && numberInText(cell) === undefined) {
    const details = { ...cellDetails(argument, row, column), text: cell };
    throw new Refusal("wrong-value", "text-is-no-date", details);
  }
  const serial = numberInCell(argument, row, column);
  if (serial === undefined || serial === 0) return undefined;
  if (isDate(serial)) return momentOf(serial);
  const details = { ...cellDetails(argument, row, column), value: serial };
  throw new Refusal("wrong-value", "date-off-calendar", details);
}
