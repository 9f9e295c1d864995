import type { Unit } from "../../domain/scorecard/scorecard";

/** How values of a unit are shown, and the smallest step that is then visible. */
interface UnitLook {
  readonly format: string;
  readonly step: number;
}

/** Percentages are fractions of 1 in the cell; per mille holds the number before the sign. */
export const UNIT_LOOKS: Readonly<Record<Unit, UnitLook>> = {
  percent: { format: "0.0%", step: 0.001 },
  "per-mille": { format: '0.00"‰"', step: 0.01 },
  points: { format: "0.0", step: 0.1 },
  rating: { format: "0.00", step: 0.01 },
  count: { format: "#,##0", step: 1 },
  "count-per-person": { format: "#,##0.0", step: 0.1 },
  "count-per-hour": { format: "#,##0.0", step: 0.1 },
  "count-per-day": { format: "#,##0.0", step: 0.1 },
  "count-per-year": { format: "#,##0.0", step: 0.1 },
  seconds: { format: "#,##0", step: 1 },
  minutes: { format: "#,##0.0", step: 0.1 },
  hours: { format: "#,##0.0", step: 0.1 },
  days: { format: "#,##0.0", step: 0.1 },
  currency: { format: "#,##0.00", step: 0.01 },
  index: { format: "0.00", step: 0.01 },
};

/** Shares of the weight. */
export const SHARE_FORMAT = "0.0%";

/** Scores and totals; parts of a total get a second decimal. */
export const SCORE_FORMAT = "0.0";
export const PART_FORMAT = "0.00";

/** Quotients that are no percentages, such as sessions per person. */
export const QUOTIENT_FORMAT = "#,##0.00";

/** What is too small to matter is said to be small: few people read the notation that Excel has for it. */
export const TINY_FORMAT = '[<0.000001]"<0.000001";General';

/** One decimal, and of the next five those that the value has: more would not fit their cells. */
export const TOTAL_FORMAT = "0.0#####";

export const DATE_FORMAT = "yyyy-mm-dd";

/** Keeps what is typed as it is typed: "2026-11" must not become a day. */
export const TEXT_FORMAT = "@";
