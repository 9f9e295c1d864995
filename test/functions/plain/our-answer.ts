import { CellError, type Argument, type Scalar } from "../../../src/preview/grid/grid-function";
import {
  ArgumentError,
  convertArguments,
} from "../../../src/preview/workbook/function/convert-arguments";
import { convertResult } from "../../../src/preview/workbook/function/convert-result";
import type { ParameterMetadata } from "../../../src/preview/workbook/function/function-metadata";
import "../custom-functions";
import { customFunction } from "../function-exports";
import type { Cell } from "./argument-kinds";
import type { CaseArgument, PlainCase, TestedFunction } from "./plain-case";
import { contentOf, ERRORS } from "./plain-case";

/** As on the desktop, where a blank cell reaches a function as 0: the harder of the two. */
const BLANK_CELL = 0;

function inCell(cell: Cell): Scalar | null {
  const error = ERRORS.get(cell);
  return error === undefined ? contentOf(cell) : new CellError(error);
}

const shown = (value: Scalar) => (value instanceof CellError ? value.code : value);

/** A table of one cell is that cell. */
function spilled(rows: readonly (readonly Scalar[])[]): unknown {
  const cells = rows.map((row) => row.map(shown));
  return cells.flat().length === 1 ? cells[0]?.[0] : cells;
}

/** A guarded argument stands in IF(range="","",range), which turns a blank cell into an empty text. */
function argumentOf(argument: CaseArgument | undefined, guarded: boolean): Argument {
  if (argument === undefined) return null;
  if ("rows" in argument) {
    return argument.rows.map((row) => row.map((cell) => inCell(cell ?? (guarded ? "" : null))));
  }
  return JSON.parse(argument.text) as number | string;
}

/** What the cell shows in which the function is called: Excel's conversions before and after it. */
export function ourAnswer(
  fn: TestedFunction,
  parameters: readonly ParameterMetadata[],
  { arguments: given }: PlainCase,
): unknown {
  const args = fn.parameters.map(({ key, guarded }) => argumentOf(given.get(key), guarded));
  try {
    const values = convertArguments(args, parameters, BLANK_CELL);
    const { result } = convertResult(customFunction(fn.id)(...values));
    return Array.isArray(result) ? spilled(result as Scalar[][]) : shown(result as Scalar);
  } catch (error) {
    if (error instanceof ArgumentError) return error.result.code;
    throw error;
  }
}
