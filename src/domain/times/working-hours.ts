import { argumentDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { isBlank } from "../cells/blank";
import { numberInCell } from "../cells/number-in-cell";
import { written } from "../cells/written";
import { Refusal } from "../refusal";
import { momentOf } from "./moment";
import { MILLISECONDS } from "./time-unit";

/** A stretch of work within a day, in milliseconds since midnight. */
export interface WorkingSpan {
  readonly from: number;
  readonly to: number;
}

const SPAN = /^(\d{1,2})(?::([0-5]\d))?\s*[-–—~至到]\s*(\d{1,2})(?::([0-5]\d))?$/;
const BETWEEN_SPANS = /[,;、]/;

const timeOf = (hours = "0", minutes = "0"): number =>
  Number(hours) * MILLISECONDS.hours + Number(minutes) * MILLISECONDS.minutes;

function refuseHours(argument: Argument, text: string): never {
  throw new Refusal("wrong-value", "hours-unusable", { ...argumentDetails(argument), text });
}

function spansInText(argument: Argument, text: string): WorkingSpan[] {
  const parts = text.normalize("NFKC").split(BETWEEN_SPANS);
  return parts.map((part) => {
    const match = SPAN.exec(part.trim());
    if (!match) refuseHours(argument, text);
    return { from: timeOf(match[1], match[2]), to: timeOf(match[3], match[4]) };
  });
}

// Two columns of Excel times; a row of blanks, which desktop Excel hands over as 0, is no span.
function spansInColumns(argument: Argument): WorkingSpan[] {
  return argument.cells.flatMap((cells, row) => {
    if (cells.length !== 2) refuseHours(argument, written(cells[0]));
    const [from, to] = [0, 1].map((column) => momentOf(numberInCell(argument, row, column) ?? 0));
    return from === to ? [] : [{ from: from ?? 0, to: to ?? 0 }];
  });
}

function demandOrder(argument: Argument, spans: readonly WorkingSpan[]): void {
  spans.forEach(({ from, to }, index) => {
    const free = spans[index - 1]?.to ?? 0;
    if (free <= from && from < to && to <= MILLISECONDS.days) return;
    const clock = [from, to].map((time) => Number((time / MILLISECONDS.hours).toFixed(2)));
    refuseHours(argument, clock.join("–"));
  });
}

/**
 * The working hours that a formula gives: a text such as "9:00-12:00, 13:30-18:00", or two columns
 * of Excel times. A shift over midnight is written as two spans.
 *
 * @param argument - One cell of text, or a range of two columns.
 * @returns The spans in order, or undefined where there is none.
 * @throws Refusal where they cannot be read, overlap, end before they start or leave the day.
 */
export function readWorkingHours(argument: Argument): WorkingSpan[] | undefined {
  const cells = argument.cells.flat();
  if (cells.every((cell) => isBlank(cell) || cell === 0)) return undefined;
  const [only] = cells;
  const isText = cells.length === 1 && typeof only === "string";
  const spans = isText ? spansInText(argument, only) : spansInColumns(argument);
  spans.sort((one, other) => one.from - other.from);
  demandOrder(argument, spans);
  return spans;
}
