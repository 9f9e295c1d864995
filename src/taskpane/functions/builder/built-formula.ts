import { functionCall } from "../../../domain/formulas/function-call";
import { plainFormula } from "../../../domain/formulas/plain-formula";
import type { FunctionHelp } from "../function-help";
import type { ArgumentStates } from "./argument-state";
import { TARGET } from "./argument-state";
import type { ArgumentValue } from "./compute-value";
import { referenceOn } from "./reference-text";

/** A formula as far as its fields are filled. */
export interface BuiltFormula {
  /** Names of the arguments that are still wanted, or cannot be used as they are. */
  readonly missing: readonly string[];
  /** With its leading "="; null while something is missing. */
  readonly formula: string | null;
  /** The same in ordinary Excel; null where there is none for these arguments. */
  readonly plain: string | null;
  readonly values: ReadonlyMap<string, ArgumentValue>;
}

function valuesOf(states: ArgumentStates): Map<string, ArgumentValue> {
  const filled = [...states].flatMap(([key, { value }]): [string, ArgumentValue][] =>
    value === null || key === TARGET ? [] : [[key, value]],
  );
  return new Map(filled);
}

/** The formula that the fields make, as it is written on that sheet. */
export function builtFormula(
  { name, parameters, plain }: FunctionHelp,
  states: ArgumentStates,
  sheetName: string | null,
): BuiltFormula {
  const values = valuesOf(states);
  const missing = parameters
    .filter(({ key, optional }) => {
      const typed = (states.get(key)?.text.trim() ?? "") !== "";
      return !values.has(key) && (typed || !optional);
    })
    .map((parameter) => parameter.name);
  if (missing.length > 0) return { missing, formula: null, plain: null, values };
  const written = new Map(
    [...values.keys()].map((key) => [
      key,
      referenceOn(sheetName, states.get(key)?.text.trim() ?? ""),
    ]),
  );
  const optional = parameters.filter((parameter) => parameter.optional).map(({ key }) => key);
  const ordinary = plainFormula(plain, written, optional);
  return {
    missing,
    formula: `=${functionCall(name, parameters, written)}`,
    plain: ordinary === null ? null : `=${ordinary}`,
    values,
  };
}
