import type { PlainFormula } from "../../domain/formulas/plain-formula";
import type { Texts } from "../../i18n/texts";

/** A folder of `src/functions`; each has a name among the texts. */
export type FunctionFamily = keyof Texts["interface"]["functions"]["families"];

/** What a person reads about one custom function, as the build wrote it. */
export interface FunctionHelp {
  readonly id: string;
  /** What it belongs to, e.g. "surveys". */
  readonly family: FunctionFamily;
  /** As typed into a cell, e.g. "KPI.FCR". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
  /** Formulas with their leading "=", and what the cell then shows. */
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
  /** Formulas of ordinary Excel that give the same. */
  readonly plain: readonly PlainFormula[];
  /** Why there is none; null where there is. */
  readonly noPlainFormula: string | null;
}

/** What a person reads about one parameter. */
export interface ParameterHelp {
  /** Name that is the same in every language. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Whether it takes a range. */
  readonly matrix: boolean;
  /** Whether it is one value, even where that arrives as a range of one cell. */
  readonly single: boolean;
  /** Whether a blank cell must not reach the function as 0. */
  readonly guarded: boolean;
  /** The values that it may have; none where any number or range will do. */
  readonly options: readonly { readonly value: string; readonly meaning: string }[];
}

/** `KPI.RATE(numerator, [scale])`: optional arguments in brackets, as Excel writes them. */
export function signatureOf({ name, parameters }: FunctionHelp): string {
  const names = parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name}]` : parameter.name,
  );
  return `${name}(${names.join(", ")})`;
}
