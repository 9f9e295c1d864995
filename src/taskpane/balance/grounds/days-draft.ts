import { numberInText } from "../../../domain/cells/numeric-text";
import type { DeclaredDays } from "../../../domain/declarations/declarations";

/** Days as they are typed. */
export interface DaysDraft {
  readonly worked: string;
  readonly inPeriod: string;
}

/** The form as it shows what was declared. */
export const daysDraft = (days: DeclaredDays | null): DaysDraft =>
  days === null
    ? { worked: "", inPeriod: "" }
    : { worked: String(days.worked), inPeriod: String(days.inPeriod) };

const isBlank = ({ worked, inPeriod }: DaysDraft): boolean =>
  worked.trim() === "" && inPeriod.trim() === "";

/** Why the days cannot be kept; null where they can, also where both are blank. */
export function daysFault(draft: DaysDraft): "number" | "more" | null {
  if (isBlank(draft)) return null;
  const [worked, inPeriod] = [numberInText(draft.worked), numberInText(draft.inPeriod)];
  if (worked === undefined || inPeriod === undefined) return "number";
  if (worked < 0 || inPeriod <= 0) return "number";
  return worked > inPeriod ? "more" : null;
}

/** The days that the draft says; null where it says none. */
export function daysOf(draft: DaysDraft): DeclaredDays | null {
  const [worked, inPeriod] = [numberInText(draft.worked), numberInText(draft.inPeriod)];
  return worked === undefined || inPeriod === undefined ? null : { worked, inPeriod };
}
