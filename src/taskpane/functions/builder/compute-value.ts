import type { CellsRead } from "../../../excel/read-cells";
import type { Implementation } from "../../../excel/associated-function";
import type { FunctionHelp } from "../function-help";

/** What an argument stands for: a constant or cells that were read. */
export type ArgumentValue = number | string | CellsRead;

/** What the formula would give. */
export type FormulaValue =
  | { readonly kind: "cells"; readonly rows: readonly (readonly unknown[])[] }
  | {
      readonly kind: "error";
      readonly code: string;
      readonly sentence: string;
      /** Place of the argument that is to blame, counted from 1; null where it is none or unknown. */
      readonly position: number | null;
    };

interface CellErrorLike {
  readonly code: string;
  readonly message?: string;
  readonly position?: number;
}

function isCellError(value: unknown): value is CellErrorLike {
  return typeof value === "object" && value !== null && "code" in value;
}

const errorValue = (code: string, sentence = "", position: number | null = null): FormulaValue => ({
  kind: "error",
  code,
  sentence,
  position,
});

/** An argument as Excel hands it over: rows for a range parameter, else the content of one cell. */
function handedOver(value: ArgumentValue | undefined, matrix: boolean): unknown {
  if (value === undefined) return null;
  if (typeof value !== "object") return matrix ? [[value]] : value;
  return matrix ? value.values : value.values[0]?.[0];
}

function formulaValue(answer: unknown): FormulaValue {
  const rows = (Array.isArray(answer) ? answer : [[answer]]) as unknown[][];
  const [first] = rows[0] ?? [];
  if (isCellError(first)) return errorValue(first.code, first.message, first.position ?? null);
  return { kind: "cells", rows };
}

/** Calls the function as Excel would; an error in a cell is the result, as Excel has it. */
export async function computeValue(
  implementation: Implementation,
  { parameters }: Pick<FunctionHelp, "parameters">,
  given: ReadonlyMap<string, ArgumentValue>,
): Promise<FormulaValue> {
  for (const [index, { key, matrix }] of parameters.entries()) {
    const value = given.get(key);
    if (typeof value !== "object") continue;
    if (value.error !== null) return errorValue(value.error, "", index + 1);
    const single = value.values.length === 1 && value.values[0]?.length === 1;
    if (!matrix && !single) return errorValue("#VALUE!", "", index + 1);
  }
  const args = parameters.map(({ key, matrix }) => handedOver(given.get(key), matrix));
  return formulaValue(await implementation(...args));
}
