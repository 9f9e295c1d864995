import { argumentDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { demandOneCell } from "../cells/one-number";
import { Refusal } from "../refusal";
import { dayOf, momentInCell } from "./moment";
import { MILLISECONDS } from "./time-unit";

/**
 * The date and time of an argument that may be left out.
 *
 * @param argument - One cell; a 0, as desktop Excel hands over a blank one, counts as blank.
 * @returns The moment in milliseconds, or undefined.
 * @throws Refusal where there are several cells, or something that is no date.
 */
export function oneMomentIfAny(argument: Argument): number | undefined {
  demandOneCell(argument);
  return momentInCell(argument, 0, 0);
}

/**
 * The day of an argument that may be left out.
 *
 * @param argument - One cell, read as `oneMomentIfAny` does.
 * @returns Excel's number of the day, or undefined.
 * @throws Refusal as `oneMomentIfAny` does.
 */
export function oneDayIfAny(argument: Argument): number | undefined {
  const moment = oneMomentIfAny(argument);
  return moment === undefined ? undefined : dayOf(moment);
}

/**
 * The last moment that a log tells of. A date without a time means that day to its end, as people
 * read "up to 31 December".
 *
 * @param argument - One cell.
 * @returns The moment in milliseconds.
 * @throws Refusal where it is blank, or as `oneMomentIfAny` does.
 */
export function lastMoment(argument: Argument): number {
  const moment = oneMomentIfAny(argument);
  if (moment === undefined) {
    throw new Refusal("not-available", "no-numbers", argumentDetails(argument));
  }
  return moment % MILLISECONDS.days === 0 ? moment + MILLISECONDS.days - 1 : moment;
}
