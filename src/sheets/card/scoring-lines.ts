/** What the card's scores rest on, one line each below the heading, from top to bottom. */
export const SCORING_LINES = [
  "floor",
  "cap",
  "thresholdPoints",
  "stretchPoints",
  "levels",
  "thresholdMultiple",
  "bandTolerance",
  "coveredWeightLimit",
  "daysWorked",
  "daysInPeriod",
  "periodShare",
  "shortestPeriod",
  "weightTolerance",
  "rounding",
] as const;

/** One of those lines. */
export type ScoringLine = (typeof SCORING_LINES)[number];
