import { dayNumber } from "../../domain/times/calendar-day";
import type { LogParameter, LogParameters } from "../../domain/log-analysis/log-parameters";
import { INITIAL_PARAMETERS } from "../../domain/log-analysis/log-parameters";

/** The parameters as they stand in the form: days and dates as typed. */
export type ParameterForm = Readonly<
  Pick<LogParameters, "period" | "cut"> &
    Record<"windowDays" | "inactiveDays" | "from" | "asOf", string>
>;

/** A parameter that is typed and may therefore be wrong. */
export type TypedParameter = Exclude<LogParameter, "period" | "cut">;

/** What the form shows first. */
export const INITIAL_FORM: ParameterForm = {
  windowDays: String(INITIAL_PARAMETERS.windowDays),
  inactiveDays: String(INITIAL_PARAMETERS.inactiveDays),
  from: "",
  asOf: "",
  period: INITIAL_PARAMETERS.period,
  cut: INITIAL_PARAMETERS.cut,
};

const MOST_DAYS = 3650;

/** Before that day Excel counts one that never was, 29 February 1900. */
const FIRST_RELIABLE_DAY = 61;

const isDays = (days: number): boolean => days >= 1 && days <= MOST_DAYS;

/** Excel's number of a day such as "2026-03-31"; null where none is typed, undefined for no date. */
function dayIn(text: string): number | null | undefined {
  if (text === "") return null;
  const day = dayNumber(new Date(`${text}T00:00:00Z`));
  return day >= FIRST_RELIABLE_DAY ? day : undefined;
}

/** The form's values, and the parameters that cannot be read. */
export function readForm(form: ParameterForm): {
  readonly parameters: LogParameters;
  readonly wrong: readonly TypedParameter[];
} {
  const windowDays = Number(form.windowDays);
  const inactiveDays = Number(form.inactiveDays);
  const [from, asOf] = [dayIn(form.from), dayIn(form.asOf)];
  const isRight = {
    windowDays: isDays(windowDays),
    inactiveDays: isDays(inactiveDays),
    from: from !== undefined,
    asOf: asOf !== undefined,
  };
  const { period, cut } = form;
  return {
    parameters: { windowDays, inactiveDays, from: from ?? null, asOf: asOf ?? null, period, cut },
    wrong: TYPED.filter((parameter) => !isRight[parameter]),
  };
}

const TYPED = ["windowDays", "inactiveDays", "from", "asOf"] as const;
