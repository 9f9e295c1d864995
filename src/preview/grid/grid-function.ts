import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type Nullable,
} from "./univer-packages";

/** An error value of a cell, such as #N/A. */
export class CellError {
  constructor(readonly code: string) {}
}

export type Scalar = string | number | boolean | CellError;
/** null is an empty cell, or an argument that was left out. */
export type Argument = Scalar | null | readonly (readonly (Scalar | null)[])[];
export type Result = Scalar | readonly (readonly Scalar[])[];

/** The cell in whose formula a function runs. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface GridFunction {
  /** As written in formulas, in capitals, such as NAMESPACE.NAME. */
  readonly name: string;
  readonly description: string;
  /** Never throws: an exception would stop Univer's engine for good. */
  calculate(args: readonly Argument[], cell: CallingCell): Result | Promise<Result>;
}

/** Shows a host function to Univer's engine. */
export class FunctionExecutor extends BaseFunction {
  constructor(private readonly definition: GridFunction) {
    super(definition.name);
  }

  /** The function may answer with a promise, and Univer wants to know it beforehand. */
  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.definition.calculate(variants.map(argumentOf), cell);
    return result instanceof Promise ? new AsyncObject(result.then(valueOf)) : valueOf(result);
  }
}

function argumentOf(variant: BaseValueObject): Argument {
  if (!(variant instanceof ArrayValueObject)) return scalarOf(variant);
  return Array.from({ length: variant.getRowCount() }, (_, row) =>
    Array.from({ length: variant.getColumnCount() }, (__, column) =>
      scalarOf(variant.get(row, column)),
    ),
  );
}

function scalarOf(value: Nullable<BaseValueObject>): Scalar | null {
  if (!value || value.isNull()) return null;
  return value.isError() ? new CellError(String(value.getValue())) : value.getValue();
}

function valueOf(result: Result): BaseValueObject {
  if (typeof result !== "object" || result instanceof CellError) return scalarValue(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(scalarValue)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const ERROR_TYPES = new Map<string, ErrorType>(
  Object.values(ErrorType).map((type) => [type, type]),
);

function scalarValue(value: Scalar): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(ERROR_TYPES.get(value.code) ?? ErrorType.VALUE);
}
