import { ExcelProblem } from "../../../excel/excel-problem";
import type { CellPlace, readCells } from "../../../excel/read-cells";
import { problemFrom } from "../../frame/problem-sentence";
import type { ArgumentState } from "./argument-state";
import type { FormulaPlace } from "./formula-place";
import { rowOf } from "./formula-place";
import type { WrittenArgument } from "./written-argument";
import { readArgument } from "./written-argument";

type Reference = Extract<WrittenArgument, { kind: "area" | "column" }>;

/** Whether a typed text stands for other cells where the formula stands elsewhere. */
export function goesByPlace(text: string): boolean {
  const written = readArgument(text);
  if (written.kind === "column") return written.thisRow;
  return written.kind === "area" && written.sheet === null;
}

function placeOf(written: Reference, formula: FormulaPlace | null): CellPlace | null {
  if (written.kind === "column") {
    const { table, column } = written;
    if (!written.thisRow) return { kind: "column", table, column };
    return formula && { kind: "column", table, column, row: rowOf(formula.address) };
  }
  const sheet = written.sheet ?? formula?.sheetName;
  return sheet === undefined ? null : { kind: "area", sheet, address: written.address };
}

/** What a typed text stands for; never rejects. */
export async function readWritten(
  text: string,
  formula: FormulaPlace | null,
  read: typeof readCells,
): Promise<ArgumentState> {
  const written = readArgument(text);
  if (written.kind === "constant") return { text, value: written.value, problem: null };
  if (written.kind === "elsewhere" || written.kind === "unreadable") {
    return { text, value: null, problem: { kind: written.kind } };
  }
  const place = placeOf(written, formula);
  if (place === null) return { text, value: null, problem: { kind: "row-unknown" } };
  try {
    return { text, value: await read(place), problem: null };
  } catch (error) {
    return { text, value: null, problem: problemOfReading(error) };
  }
}

/** Where a sheet, table or column is not there, the reference is at fault and not the workbook. */
export function problemOfReading(error: unknown): ArgumentState["problem"] {
  const problem = problemFrom(error);
  if (problem instanceof ExcelProblem && problem.code === "sheet-gone") {
    return { kind: "unreadable" };
  }
  return { kind: "excel", problem };
}
