import type { CellContent } from "../../../src/sheets/sheet-plan";
import type { EngineCell, FormulaEngine } from "./formula-engine";

/** A sheet of values and formulas that stands at A1. */
export type FormulaCells = readonly (readonly CellContent[])[];

const REFERENCE = /\$?([A-Z]{1,2})\$?(\d+)(?::\$?([A-Z]{1,2})\$?(\d+))?/g;
const TEXT = /"[^"]*"/g;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells that a formula of one sheet reads, each as "row,column". */
function readsOf(formula: string): string[] {
  return [...formula.replace(TEXT, "").matchAll(REFERENCE)].flatMap((match) => {
    const [, left = "", top = "", right = left, bottom = top] = match;
    const cells: string[] = [];
    for (let row = Number(top) - 1; row < Number(bottom); row += 1) {
      for (let column = columnOf(left); column <= columnOf(right); column += 1) {
        cells.push(`${row},${column}`);
      }
    }
    return cells;
  });
}

/**
 * Calculates a whole sheet by the engine, which itself knows no dependencies: formulas whose cells
 * are known come first. Cells of other sheets are not known to it; put values in their places.
 */
export async function calculateSheet(
  engine: FormulaEngine,
  cells: FormulaCells,
): Promise<readonly (readonly EngineCell[])[]> {
  const values = cells.map((row) =>
    row.map((cell): EngineCell => (typeof cell === "object" || cell === "" ? null : cell)),
  );
  const waiting = new Map<string, { formula: string; reads: readonly string[] }>();
  cells.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (typeof cell !== "object") return;
      waiting.set(`${top},${left}`, { formula: cell.formula, reads: readsOf(cell.formula) });
    });
  });
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, { reads }]) => !reads.some((cell) => waiting.has(cell)));
    if (ready.length === 0) throw new Error(`A circle: ${[...waiting.keys()].join(" ")}`);
    const results = await engine.calculate(
      values,
      ready.map(([, { formula }]) => formula),
    );
    ready.forEach(([cell], index) => {
      const [row = 0, column = 0] = cell.split(",").map(Number);
      const line = values[row];
      if (line) line[column] = (results[index]?.[0]?.[0] ?? null) as EngineCell;
      waiting.delete(cell);
    });
  }
  return values;
}
