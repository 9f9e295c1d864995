import type {
  FunctionMetadata,
  ParameterMetadata,
} from "../../workbook/function/function-metadata";

/** A function of a functions.json, with the help that a person reads. */
export interface FunctionDescription extends FunctionMetadata {
  readonly parameters: readonly ParameterDescription[];
}

interface ParameterDescription extends ParameterMetadata {
  readonly description?: string;
}
