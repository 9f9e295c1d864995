import type { Rect } from "./rect";
import type { UniverHandle } from "./univer-handle";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  SheetDataValidationModel,
} from "./univer-packages";

/** A rule for what may be typed, in the grid's terms. */
export interface GridValidation {
  readonly id: string;
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: string;
  readonly formula1: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly dropDown: boolean;
  readonly showError: boolean;
  readonly errorStyle: "stop" | "warning" | "information";
  readonly errorTitle: string;
  readonly errorMessage: string;
  readonly showPrompt: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
}

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** Data validation: where which rule holds. Overlapping rules replace each other cell by cell. */
export class GridValidations {
  private readonly model: SheetDataValidationModel;

  constructor(private readonly handle: UniverHandle) {
    this.model = handle.injector.get(SheetDataValidationModel);
  }

  idAt(sheetId: string, row: number, column: number): string | null {
    return this.model.getRuleIdByLocation(this.unitId, sheetId, row, column) ?? null;
  }

  set(sheetId: string, rects: readonly Rect[], validation: GridValidation): void {
    for (const rect of rects) this.handle.grow(sheetId, rect);
    this.run(AddSheetDataValidationCommand.id, {
      ...this.at(sheetId),
      rule: {
        uid: validation.id,
        ranges: this.ranges(sheetId, rects),
        type: validation.type,
        operator: validation.operator,
        formula1: validation.formula1,
        formula2: validation.formula2,
        allowBlank: validation.allowBlank,
        showDropDown: validation.dropDown,
        // A list's value as plain text with an arrow beside it; Univer's own way is a coloured chip.
        renderMode: validation.dropDown
          ? DataValidationRenderMode.ARROW
          : DataValidationRenderMode.TEXT,
        showErrorMessage: validation.showError,
        errorStyle: ERROR_STYLES[validation.errorStyle],
        errorTitle: validation.errorTitle,
        error: validation.errorMessage,
        showInputMessage: validation.showPrompt,
        promptTitle: validation.promptTitle,
        prompt: validation.prompt,
      },
    });
  }

  clear(sheetId: string, rects: readonly Rect[]): void {
    this.run(ClearRangeDataValidationCommand.id, {
      ...this.at(sheetId),
      ranges: this.ranges(sheetId, rects),
    });
  }

  private get unitId(): string {
    return this.handle.workbook.getId();
  }

  private at(sheetId: string): object {
    return { unitId: this.unitId, subUnitId: sheetId };
  }

  private ranges(sheetId: string, rects: readonly Rect[]): object[] {
    return rects.flatMap((rect) => this.handle.clip(sheetId, rect) ?? []).map(toUniver);
  }

  private run(command: string, params: object): void {
    this.handle.byHost(() => this.handle.commands.syncExecuteCommand(command, params));
  }
}

function toUniver({ top, left, bottom, right }: Rect): object {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
