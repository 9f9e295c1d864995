import { CellError, type GridFunction } from "../../grid/grid-function";

/**
 * Excel answers #SPILL! when a formula inside of a table returns more than one cell; the grid
 * would spill. Such a formula is wrapped in this function, which lets single values through.
 */
const GUARD = "PREVIEW.SINGLE";

export const spillGuard: GridFunction = {
  name: GUARD,
  description: "",
  calculate: ([result = 0]) => {
    if (typeof result !== "object" || result === null) return result ?? 0;
    if (result instanceof CellError) return result;
    const single = result.length === 1 && result[0]?.length === 1;
    return single ? (result[0]?.[0] ?? 0) : new CellError("#SPILL!");
  },
};

export function guard(formula: string): string {
  return `=${GUARD}(${formula.slice(1)})`;
}

export function unguard(formula: string): string {
  return `=${formula.slice(GUARD.length + 2, -1)}`;
}
