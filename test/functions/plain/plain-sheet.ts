import { functionCall } from "../../../src/domain/formulas/function-call";
import { plainFormula } from "../../../src/domain/formulas/plain-formula";
import { cellAddress } from "../../../src/domain/cells/cell-address";
import type { EngineCell } from "../../support/excel/engine";
import { calculateSheet } from "../../support/excel/engine";
import type { Cell } from "./argument-kinds";
import type { PlainCase, TestedFunction } from "./plain-case";
import { contentOf, ERRORS, MOST_COLUMNS, MOST_ROWS } from "./plain-case";

/** What a call and its plain formula gave. */
export interface Comparison {
  readonly case: PlainCase;
  readonly ours: unknown;
  /**
   * Cell by cell of the block that the plain formula may spill over. Where ours is a number, by how
   * much it differs: the engine rounds what it shows to twelve digits, so it must take the difference.
   */
  readonly plain: readonly unknown[];
  /** Both formulas with what they read, for whoever must find out why they differ. */
  readonly told: string;
}

/** Cases stand one below the other: the plain formula, our answer, the arguments side by side. */
const OURS = MOST_COLUMNS;
const ARGUMENTS = MOST_COLUMNS + 1;

/** A cell of the sheet; an empty text can only come from a formula. */
const inSheet = (cell: Cell): EngineCell => {
  if (cell === "") return { formula: '=""' };
  return ERRORS.has(cell) ? { formula: String(cell) } : contentOf(cell);
};

function referenceTo(rows: readonly Cell[][], top: number, left: number): string {
  const first = cellAddress(top, left);
  const last = cellAddress(top + rows.length - 1, left + (rows[0]?.length ?? 1) - 1);
  return first === last ? first : `${first}:${last}`;
}

const leftOf = (place: number) => ARGUMENTS + place * MOST_COLUMNS;

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

/** The plain formula as it is calculated: less our answer, where that is a number. */
function measured(plain: string, ours: unknown, top: number): string {
  if (typeof ours !== "number") return plain;
  return `=(${plain.slice(1)})-${cellAddress(top, OURS)}`;
}

/** The rows of the sheet that a case takes. */
function rowsOf(one: PlainCase, formula: string, ours: unknown, width: number): EngineCell[][] {
  const rows = Array.from({ length: MOST_ROWS }, () => Array<EngineCell>(width).fill(null));
  rows[0]?.splice(0, 1, { formula });
  if (typeof ours === "number") rows[0]?.splice(OURS, 1, ours);
  [...one.arguments.values()].forEach((argument, place) => {
    if ("text" in argument) return;
    argument.rows.forEach((cells, row) => {
      rows[row]?.splice(leftOf(place), cells.length, ...cells.map(inSheet));
    });
  });
  return rows;
}

/** Calls the function, and lets the engine calculate the plain formulas of all cases at once. */
export async function compared(
  fn: TestedFunction,
  cases: readonly PlainCase[],
  call: (one: PlainCase) => unknown,
): Promise<readonly Comparison[]> {
  const width = leftOf(Math.max(...cases.map((one) => one.arguments.size)));
  const called = cases.map((one, index) => {
    const top = index * MOST_ROWS;
    const [ours, formulas] = [call(one), formulasOf(fn, one, top)];
    const rows = rowsOf(one, measured(formulas[1], ours, top), ours, width);
    return { one, ours, formulas, rows };
  });
  const results = await calculateSheet(
    called.flatMap(({ rows }) => rows),
    MOST_COLUMNS,
  );
  return called.map(({ one, ours, formulas }, index) => ({
    case: one,
    told: `${formulas.join(" and ")} over ${JSON.stringify([...one.arguments])}`,
    ours,
    plain: results.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS).flat(),
  }));
}
