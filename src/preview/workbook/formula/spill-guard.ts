import { CellError, type Argument, type GridFunction, type Scalar } from "../../grid/grid-function";

/**
 * Excel answers #SPILL! when a formula inside of a table returns more than one cell; the grid
 * would spill. Such a formula is wrapped in this function, which lets single values through.
 */
const GUARD = "PREVIEW.SINGLE";

export const spillGuard: GridFunction = {
  name: GUARD,
  description: "",
  calculate: ([result = null]) => single(result) ?? 0,
};

/** @returns null for an empty cell */
function single(result: Argument): Scalar | null {
  if (!Array.isArray(result)) return result as Scalar | null;
  const [row, ...rows] = result as readonly (readonly (Scalar | null)[])[];
  const [cell = null, ...cells] = row ?? [];
  return rows.length + cells.length > 0 ? new CellError("#SPILL!") : cell;
}

export function guard(formula: string): string {
  return `=${GUARD}(${formula.slice(1)})`;
}

export function unguard(formula: string): string {
  return `=${formula.slice(GUARD.length + 2, -1)}`;
}
