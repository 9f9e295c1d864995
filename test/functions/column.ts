/** A range of one column, as Excel hands it over. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** A single cell, as Excel hands it over to a parameter that takes ranges. */
export function cell(content: unknown): unknown[][] {
  return [[content]];
}

/** An argument that the formula leaves out arrives as null, whatever the type of the parameter says. */
export const LEFT_OUT = null as unknown as undefined;
