import { functionCall } from "../../../src/domain/formulas/function-call";
import { plainFormula } from "../../../src/domain/formulas/plain-formula";
import { cellAddress } from "../../../src/domain/cells/cell-address";
import type { EngineCell, FormulaEngine } from "../../support/excel/formula-engine";
import type { Cell } from "./argument-kinds";
import type { PlainCase, TestedFunction } from "./plain-case";
import { contentOf, ERRORS, MOST_COLUMNS, MOST_ROWS } from "./plain-case";

/** What a call and its plain formula gave. */
export interface Comparison {
  readonly case: PlainCase;
  readonly ours: unknown;
  /** The rows that the plain formula would spill over. */
  readonly plain: readonly (readonly unknown[])[];
  /** Both formulas with what they read, for whoever must find out why they differ. */
  readonly told: () => string;
}

/** What the engine finds in a cell; an empty text can only come from a formula. */
const inSheet = (cell: Cell): EngineCell => ERRORS.get(cell) ?? contentOf(cell);

function referenceTo(rows: readonly Cell[][], top: number, left: number): string {
  const first = cellAddress(top, left);
  const last = cellAddress(top + rows.length - 1, left + (rows[0]?.length ?? 1) - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Cases stand one below the other, their arguments side by side. */
const leftOf = (place: number) => place * MOST_COLUMNS;

/** How the formulas of a case mention its arguments. */
function writtenArguments({ arguments: given }: PlainCase, top: number): Map<string, string> {
  return new Map(
    [...given].map(([key, argument], place) => [
      key,
      "text" in argument ? argument.text : referenceTo(argument.rows, top, leftOf(place)),
    ]),
  );
}

/** Both formulas of a case whose cells begin in that row. */
function formulasOf(fn: TestedFunction, one: PlainCase, top: number): [string, string] {
  const written = writtenArguments(one, top);
  const optional = fn.parameters.filter((parameter) => parameter.optional).map(({ key }) => key);
  const plain = plainFormula([one.equivalent], written, optional);
  if (plain === null) throw new Error(`${fn.id}: the formula does not hold for its own case.`);
  return [`=${functionCall(fn.name, fn.parameters, written)}`, `=${plain}`];
}

/** The rows of the sheet that a case takes. */
function rowsOf(one: PlainCase): EngineCell[][] {
  const rows = Array.from({ length: MOST_ROWS }, (): EngineCell[] => []);
  [...one.arguments.values()].forEach((argument, place) => {
    if ("text" in argument) return;
    argument.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const line = rows[row];
        if (line) line[leftOf(place) + column] = inSheet(cell);
      });
    });
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? null));
}

/** Calls the function, and lets the engine calculate the plain formulas of all cases. */
export async function compared(
  engine: FormulaEngine,
  fn: TestedFunction,
  cases: readonly PlainCase[],
  call: (one: PlainCase) => unknown,
): Promise<readonly Comparison[]> {
  const formulas = cases.map((one, index) => formulasOf(fn, one, index * MOST_ROWS));
  const results = await engine.calculate(
    cases.flatMap(rowsOf),
    formulas.map(([, plain]) => plain),
  );
  return cases.map((one, index) => ({
    case: one,
    told: () =>
      `${(formulas[index] ?? []).join(" and ")} over ${JSON.stringify([...one.arguments])}`,
    ours: call(one),
    plain: results[index] ?? [],
  }));
}
