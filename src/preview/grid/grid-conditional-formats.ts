import { showConditionalNumberFormats } from "./conditional-number-formats";
import { toUniverStyle, type StylePatch } from "./cell-style";
import type { Rect } from "./rect";
import type { UniverHandle } from "./univer-handle";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "./univer-packages";

export interface DataBarEnd {
  readonly type: "num" | "min" | "max" | "percent" | "percentile" | "formula";
  readonly value?: number | string;
}

/** One conditional format, in the grid's terms. */
export type GridFormatRule =
  | { readonly kind: "formula"; readonly formula: string; readonly style: StylePatch }
  | {
      readonly kind: "number";
      readonly operator: string;
      readonly value: number | readonly [number, number];
      readonly style: StylePatch;
    }
  | {
      readonly kind: "dataBar";
      readonly min: DataBarEnd;
      readonly max: DataBarEnd;
      readonly color: string;
      readonly negativeColor: string;
      readonly gradient: boolean;
      readonly showValue: boolean;
    };

export interface GridConditionalFormat {
  readonly id: string;
  readonly rects: readonly Rect[];
}

/** Conditional formats; the first of the list has the highest priority. */
export class GridConditionalFormats {
  private readonly model: ConditionalFormattingRuleModel;
  private showsNumberFormats = false;

  constructor(private readonly handle: UniverHandle) {
    this.model = handle.injector.get(ConditionalFormattingRuleModel);
  }

  all(sheetId: string): GridConditionalFormat[] {
    const rules = this.model.getSubunitRules(this.handle.workbook.getId(), sheetId) ?? [];
    return rules.map(({ cfId, ranges }) => ({
      id: cfId,
      rects: ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
        top: startRow,
        left: startColumn,
        bottom: endRow,
        right: endColumn,
      })),
    }));
  }

  set(
    sheetId: string,
    id: string,
    rects: readonly Rect[],
    rule: GridFormatRule,
    stopIfTrue: boolean,
  ): void {
    for (const rect of rects) this.handle.grow(sheetId, rect);
    if (rule.kind !== "dataBar" && rule.style.pattern !== undefined) this.showNumberFormats();
    const known = this.all(sheetId).some((item) => item.id === id);
    const command = known ? SetConditionalRuleMutation.id : AddConditionalRuleMutation.id;
    this.run(command, sheetId, {
      ...(known ? { cfId: id } : {}),
      rule: { cfId: id, ranges: this.ranges(sheetId, rects), stopIfTrue, rule: univerRule(rule) },
    });
  }

  remove(sheetId: string, id: string): void {
    if (!this.all(sheetId).some((item) => item.id === id)) return;
    this.run(DeleteConditionalRuleMutation.id, sheetId, { cfId: id });
  }

  /** Asks about every cell that is drawn, so that it begins with the first such format. */
  private showNumberFormats(): void {
    if (!this.showsNumberFormats) showConditionalNumberFormats(this.handle);
    this.showsNumberFormats = true;
  }

  private ranges(sheetId: string, rects: readonly Rect[]): object[] {
    return rects.flatMap((rect) => this.handle.clip(sheetId, rect) ?? []).map(toUniver);
  }

  private run(command: string, sheetId: string, params: object): void {
    const at = { unitId: this.handle.workbook.getId(), subUnitId: sheetId };
    this.handle.byHost(() =>
      this.handle.commands.syncExecuteCommand(command, { ...at, ...params }),
    );
  }
}

function univerRule(rule: GridFormatRule): object {
  switch (rule.kind) {
    case "formula":
      return highlight("formula", rule.style, { value: rule.formula });
    case "number":
      return highlight("number", rule.style, { operator: rule.operator, value: rule.value });
    case "dataBar":
      return {
        type: "dataBar",
        isShowValue: rule.showValue,
        config: {
          min: rule.min,
          max: rule.max,
          isGradient: rule.gradient,
          positiveColor: rule.color,
          nativeColor: rule.negativeColor,
        },
      };
  }
}

function highlight(subType: string, style: StylePatch, rest: object): object {
  return { type: "highlightCell", subType, style: toUniverStyle(style), ...rest };
}

function toUniver({ top, left, bottom, right }: Rect): object {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
