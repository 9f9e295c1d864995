/** What can be done with the formulas of a workbook. */
export const PLAIN_ACTIONS = ["convert", "freeze", "return", "repair"] as const;

/** One of them. */
export type PlainAction = (typeof PLAIN_ACTIONS)[number];
