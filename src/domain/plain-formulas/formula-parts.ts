/** A stretch of a formula's text: from the character `start` up to, but without, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A call within a formula, wherever it is nested. */
export interface CallPart extends Stretch {
  /** As it stands there, such as "KPI.FCR" or "_xldudf_KPI_FCR". */
  readonly name: Stretch;
  /** Null where an argument is left out between two commas. */
  readonly arguments: readonly (Stretch | null)[];
}

/** Where a formula calls functions, and where it refers to cells or names; each in reading order. */
export interface FormulaParts {
  readonly calls: readonly CallPart[];
  readonly references: readonly Stretch[];
}

/** Finds the parts of a formula; null where it cannot be read. */
export type FindParts = (formula: string) => FormulaParts | null;

/**
 * What stands in a stretch of a formula.
 *
 * @param formula - The formula.
 * @param stretch - Part of it.
 * @returns Its text.
 */
export function textIn(formula: string, stretch: Stretch): string {
  return formula.slice(stretch.start, stretch.end);
}
