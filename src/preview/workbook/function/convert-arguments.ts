import { CellError, type Argument, type Scalar } from "../../grid/grid-function";
import type { HostSettings } from "../../boot/host-settings";
import type { ParameterMetadata } from "./function-metadata";

const VALUE_ERROR = new CellError("#VALUE!");

/** Ends the conversion: the function isn't called, and this error is its result. */
export class ArgumentError extends Error {
  constructor(readonly result: CellError) {
    super(result.code);
  }
}

/**
 * What Excel hands to a custom function for the arguments of its formula.
 * @throws ArgumentError when Excel answers with an error instead of calling the function
 */
export function convertArguments(
  args: readonly Argument[],
  parameters: readonly ParameterMetadata[],
  emptyCell: HostSettings["emptyCell"],
): unknown[] {
  requireCount(args.length, parameters);
  return parameters.map((parameter, index) =>
    parameter.repeating
      ? args.slice(index).map((argument) => convert(argument, parameter, emptyCell))
      : convert(args[index] ?? null, parameter, emptyCell),
  );
}

function requireCount(count: number, parameters: readonly ParameterMetadata[]): void {
  const required = parameters.filter(({ optional }) => !optional).length;
  const most = parameters.some(({ repeating }) => repeating) ? Infinity : parameters.length;
  if (count < required || count > most) throw new ArgumentError(VALUE_ERROR);
}

/** null is an argument that was left out; an empty cell comes as a block of one. */
function convert(
  argument: Argument,
  parameter: ParameterMetadata,
  emptyCell: HostSettings["emptyCell"],
): unknown {
  if (argument === null) return null;
  const cells = isBlock(argument) ? argument : [[argument]];
  // A cell error comes before anything else that may be wrong with the argument.
  const error = cells.flat().find((cell) => cell instanceof CellError);
  if (error) throw new ArgumentError(error);
  const values = cells.map((row) =>
    row.map((cell) => (cell === null ? emptyCell : typed(cell, parameter.type))),
  );
  if (parameter.dimensionality === "matrix") return values;
  // Excel offers no first cell of a block to a parameter that takes a single value.
  if (values.length !== 1 || values[0]?.length !== 1) throw new ArgumentError(VALUE_ERROR);
  return values[0][0];
}

function isBlock(argument: Argument): argument is readonly (readonly (Scalar | null)[])[] {
  return Array.isArray(argument);
}

type Plain = Exclude<Scalar, CellError>;

function typed(value: Scalar, type: string | undefined): Plain {
  if (value instanceof CellError) throw new ArgumentError(value);
  switch (type) {
    case "number":
      return asNumber(value);
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    case "boolean":
      return asBoolean(value);
    default:
      return value;
  }
}

function asNumber(value: Plain): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value.trim() === "" || !Number.isFinite(Number(value))) throw new ArgumentError(VALUE_ERROR);
  return Number(value);
}

function asBoolean(value: Plain): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  const truth = value.toUpperCase();
  if (truth !== "TRUE" && truth !== "FALSE") throw new ArgumentError(VALUE_ERROR);
  return truth === "TRUE";
}
