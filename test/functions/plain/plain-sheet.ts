import { functionCall } from "../../../src/domain/formulas/function-call";
import { plainFormula } from "../../../src/domain/formulas/plain-formula";
import { cellAddress } from "../../../src/domain/cells/cell-address";
import type { Cell } from "./argument-kinds";
import type { PlainCase, TestedFunction } from "./plain-case";
import { MOST_COLUMNS, MOST_ROWS } from "./plain-case";

/** What a call and its plain formula gave, cell by cell of the block that they may spill over. */
export interface Comparison {
  readonly case: PlainCase;
  readonly ours: readonly unknown[];
  readonly plain: readonly unknown[];
  /** Both formulas with what they read, for whoever must find out why they differ. */
  readonly told: string;
}

/** Cases stand one below the other: the two results, then the arguments side by side. */
const PLAIN = MOST_COLUMNS;
const ARGUMENTS = 2 * MOST_COLUMNS;

/** A cell as it is typed; an empty text can only come from a formula. */
const typed = (cell: Cell): unknown => {
  if (cell === null) return "";
  return cell === "" ? '=""' : cell;
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

/** The rows of the sheet that a case takes. */
function rowsOf(one: PlainCase, formulas: readonly [string, string], width: number): unknown[][] {
  const rows = Array.from({ length: MOST_ROWS }, () => Array<unknown>(width).fill(""));
  const put = (row: number, column: number, content: unknown) => {
    rows[row]?.splice(column, 1, content);
  };
  put(0, 0, formulas[0]);
  put(0, PLAIN, formulas[1]);
  [...one.arguments.values()].forEach((argument, place) => {
    if ("text" in argument) return;
    argument.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        put(row, leftOf(place) + column, typed(cell));
      });
    });
  });
  return rows;
}

async function calculated(rows: unknown[][], width: number): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, rows.length, width).formulas = rows;
    const results = sheet.getRangeByIndexes(0, 0, rows.length, ARGUMENTS).load("values");
    await context.sync();
    return results.values as unknown[][];
  });
}

/** Writes the cases into the active sheet, lets the engine calculate, and reads both results. */
export async function compared(
  fn: TestedFunction,
  cases: readonly PlainCase[],
): Promise<readonly Comparison[]> {
  const width = leftOf(Math.max(...cases.map((one) => one.arguments.size)));
  const formulas = cases.map((one, index) => formulasOf(fn, one, index * MOST_ROWS));
  const rows = cases.flatMap((one, index) => rowsOf(one, formulas[index] ?? ["", ""], width));
  const results = await calculated(rows, width);
  return cases.map((one, index) => {
    const block = results.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS);
    return {
      case: one,
      told: `${formulas[index]?.join(" and ") ?? ""} over ${JSON.stringify([...one.arguments])}`,
      ours: block.flatMap((row) => row.slice(0, PLAIN)),
      plain: block.flatMap((row) => row.slice(PLAIN)),
    };
  });
}
