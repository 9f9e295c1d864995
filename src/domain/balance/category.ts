/** The four kinds of indicator between which a scorecard's weight is balanced, in reading order. */
export const CATEGORIES = ["outcome", "efficiency", "behaviour", "capability"] as const;

/** One of the four kinds of indicator. */
export type Category = (typeof CATEGORIES)[number];

/** The four perspectives of the balanced scorecard, in reading order. */
export const PERSPECTIVES = ["financial", "customer", "internal", "learning"] as const;

/** One of the four perspectives. */
export type Perspective = (typeof PERSPECTIVES)[number];
