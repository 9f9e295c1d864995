import { sumOf } from "../cells/compensated-sum";
import { quotient } from "../rates/quotient";

/** What handling a contact is made of, in one unit. */
export interface HandleTimes {
  readonly talk: number;
  readonly hold: number;
  /** Work after the contact. */
  readonly wrap: number;
}

/**
 * Average handle time: all the time that handling took, for each contact handled. Shorter is not
 * better by itself, so it belongs beside a measure of quality. Definition: callcentrehelper.com.
 *
 * @param times - Total times, in one unit.
 * @param handled - Contacts handled.
 * @returns A time in that unit.
 * @throws Refusal where no contact was handled.
 * @example averageHandleTime({ talk: 240, hold: 30, wrap: 90 }, 2) === 180
 */
export function averageHandleTime(times: HandleTimes, handled: number): number {
  return quotient(sumOf([times.talk, times.hold, times.wrap]), handled);
}
