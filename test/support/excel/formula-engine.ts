import type {
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import {
  CellValueType,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  ObjectMatrix,
  type ArrayValueObject,
  type ErrorValueObject,
  type ICellData,
  type Nullable,
  type Univer,
} from "../../../src/preview/grid/univer-packages";

/** What a cell holds; the code of an error is that error, null is nothing. */
export type EngineCell = number | string | boolean | null;

/** What the engine's service is in truth: its public type keeps the result to itself. */
interface Calculator {
  calculate(formula: string): Promise<FunctionVariantType | undefined>;
}

const SHEET = "sheet";
let sheetNumber = 0;

function cellData(cell: number | string | boolean): ICellData {
  if (typeof cell === "number") return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === "boolean") return { v: Number(cell), t: CellValueType.BOOLEAN };
  return { v: cell, t: CellValueType.STRING };
}

const dataOf = (row: readonly EngineCell[]): Record<number, ICellData> =>
  Object.fromEntries(
    row.flatMap((cell, column) => (cell === null ? [] : [[column, cellData(cell)]])),
  );

/** The engine's classes tell what they are by asking, which the compiler cannot follow. */
const isReference = (result: FunctionVariantType): result is BaseReferenceObject =>
  result.isReferenceObject();
const isArray = (value: BaseValueObject): value is ArrayValueObject => value.isArray();
const isError = (value: BaseValueObject): value is ErrorValueObject => value.isError();

function shown(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  return isError(value) ? value.getErrorType() : value.getValue();
}

/** The block that a result would spill over. */
function blockOf(result: FunctionVariantType | undefined): readonly (readonly unknown[])[] {
  if (result === undefined) return [["#NAME?"]];
  const value = isReference(result) ? result.toArrayValueObject() : result;
  return isArray(value) ? value.getArrayValue().map((row) => row.map(shown)) : [[shown(value)]];
}

/**
 * Calculates formulas over one sheet of values by the spreadsheet engine's own reader and functions,
 * without a workbook: no dependencies, no commands, so that tens of thousands take seconds. Nothing
 * is rounded for display.
 */
export class FormulaEngine {
  private readonly calculator: Calculator;
  private readonly config: IFormulaCurrentConfigService;
  private readonly runtime: IFormulaRuntimeService;

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.calculator = injector.get(ICalculateFormulaService) as unknown as Calculator;
    this.config = injector.get(IFormulaCurrentConfigService);
    this.runtime = injector.get(IFormulaRuntimeService);
  }

  /** @returns for each formula the rows of its result */
  async calculate(
    rows: readonly (readonly EngineCell[])[],
    formulas: readonly string[],
  ): Promise<readonly (readonly (readonly unknown[])[])[]> {
    this.show(rows);
    const results = [];
    for (const formula of formulas) {
      results.push(blockOf(await this.calculator.calculate(formula)));
    }
    return results;
  }

  /** The engine keeps what it read by workbook, so that no two sheets may stand in the same one. */
  private show(rows: readonly (readonly EngineCell[])[]): void {
    const workbook = `engine-${String(++sheetNumber)}`;
    const [rowCount, columnCount] = [rows.length, Math.max(1, ...rows.map((row) => row.length))];
    const cellData = new ObjectMatrix(
      Object.fromEntries(rows.map((row, top) => [top, dataOf(row)])),
    );
    const sheet = { cellData, rowCount, columnCount, rowData: {}, columnData: {} };
    this.config.load({
      allUnitData: { [workbook]: { [SHEET]: sheet } },
      unitStylesData: {},
      unitSheetNameMap: { [workbook]: { [SHEET]: SHEET } },
      formulaData: {},
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    });
    this.runtime.reset();
    this.runtime.setCurrent(rowCount, columnCount, rowCount, columnCount, SHEET, workbook);
  }
}
