/**
 * The only door to Univer's packages. Under jest this one module is loaded outside the sandbox,
 * once for all test files, because loading Univer takes seconds.
 */
import "./iterator-some";
import "./plain-comparisons";
import "./plain-hyperlinks";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-conditional-formatting/facade";

export {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  CustomCommandExecutionError,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  HorizontalAlign,
  ICommandService,
  InterceptorEffectEnum,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  ObjectMatrix,
  Univer,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
export { FUniver } from "@univerjs/core/facade";
export {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FunctionType,
  ICalculateFormulaService,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  NumberValueObject,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
export {
  BEFORE_CELL_EDIT,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  InterceptCellContentPriority,
  INTERCEPTOR_POINT,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetInterceptorService,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
export {
  IDescriptionService,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
export { getPatternPreview, UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
export { UniverDataValidationPlugin } from "@univerjs/data-validation";
export {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  UniverSheetsDataValidationPlugin,
} from "@univerjs/sheets-data-validation";
export {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
  UniverSheetsTablePlugin,
} from "@univerjs/sheets-table";
export {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";

export type {
  IBorderStyleData,
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  Injector,
  IRange,
  IStyleData,
  Nullable,
  Worksheet,
} from "@univerjs/core";
export type { BaseValueObject } from "@univerjs/engine-formula";
export type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
export type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
