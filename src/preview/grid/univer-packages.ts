/**
 * The only door to Univer's packages. Under jest this one module is loaded outside the sandbox,
 * once for all test files, because loading Univer takes seconds.
 */
import "./iterator-some";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-conditional-formatting/facade";

export { CellValueType, ICommandService, LocaleType, LogLevel, Univer } from "@univerjs/core";
export { FUniver } from "@univerjs/core/facade";
export {
  FormulaDataModel,
  IFunctionService,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
export { UniverSheetsPlugin } from "@univerjs/sheets";
export { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
export { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
export { UniverDataValidationPlugin } from "@univerjs/data-validation";
export { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
export { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
export { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";

export type { ICellData, Injector, IWorkbookData } from "@univerjs/core";
export type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
