import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { Constant } from "./array-constant";
import { readConstants } from "./array-constant";
import { customFunction, FUNCTION_FILES } from "./function-exports";

interface Parameter {
  readonly dimensionality?: "matrix";
}

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly Parameter[] }[];
}

/** How Excel hands over a constant: a range parameter gets rows even of a single value. */
function handedOver(constant: Constant | undefined, { dimensionality }: Parameter): unknown {
  if (constant === undefined) return null;
  return dimensionality === "matrix" && !Array.isArray(constant) ? [[constant]] : constant;
}

/** What calls custom functions by a formula of constants, such as `KPI.FCR(820, 1000)`. */
export async function formulaCaller(): Promise<(formula: string) => unknown> {
  const { metadataJson } = await generateCustomFunctionsMetadata(FUNCTION_FILES);
  const { functions } = JSON.parse(metadataJson) as Metadata;
  return (formula) => {
    const [, id = "", inside = ""] = /KPI\.([A-Z0-9.]+)\((.*)\)$/.exec(formula) ?? [];
    const parameters = functions.find((candidate) => candidate.id === id)?.parameters ?? [];
    const constants = readConstants(inside);
    if (constants.length > parameters.length) throw new Error(`${formula} gives too much`);
    return customFunction(id)(...parameters.map((one, at) => handedOver(constants[at], one)));
  };
}
