import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { durationsOf, unitLength } from "../../domain/times/durations";
import { OPEN_IN_DURATIONS, readOpenItems } from "../../domain/times/open-items";
import { readCalendar } from "../../domain/times/read-calendar";
import type { CalendarCells } from "../../domain/times/read-calendar";
import { readCases } from "../../domain/times/read-cases";
import { TIME_UNITS } from "../../domain/times/time-unit";

/** The arguments that the functions of durations share, as Excel hands them over. */
export interface DurationCells extends CalendarCells {
  readonly starts: unknown[][];
  readonly ends: unknown[][];
  readonly unit: unknown;
  readonly open: unknown;
}

/** What a formula measures. */
export interface MeasuredDurations {
  /** In milliseconds. */
  readonly durations: readonly number[];
  /** Milliseconds in the unit that the formula asks for. */
  readonly unit: number;
}

/**
 * Measures the cases of a formula.
 *
 * @param cells - Its arguments.
 * @param position - Place of the unit among them, counted from 1; the others follow it.
 * @returns Durations and unit.
 */
export function measuredDurations(cells: DurationCells, position: number): MeasuredDurations {
  const unit = chosenIfAny(position, "unit", cells.unit, TIME_UNITS) ?? "hours";
  const open = readOpenItems(position + 1, cells.open, OPEN_IN_DURATIONS);
  const calendar = readCalendar(position + 2, cells);
  const cases = readCases(given(1, "starts", cells.starts), given(2, "ends", cells.ends));
  return {
    durations: durationsOf(cases, open, calendar),
    unit: unitLength(unit, calendar),
  };
}
