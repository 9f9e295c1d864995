import { weightRules } from "../../../../catalogue/weight-profiles";

/** The one profile that the pane measures cards against. */
export const PROFILE = "customer-service";

/** What a single weight keeps to. */
export const RULES = weightRules(PROFILE);

const COUNT = Math.round((RULES.highest - RULES.lowest) / RULES.step) + 1;

/** The weights that a row may have. */
export const CHOICES: readonly number[] = Array.from(
  { length: COUNT },
  (_, index) => +(RULES.lowest + index * RULES.step).toFixed(9),
);
