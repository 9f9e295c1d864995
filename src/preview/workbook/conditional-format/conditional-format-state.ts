import type { Rect } from "../../grid/rect";

export type ConditionalFormatKind = "Custom" | "CellValue" | "DataBar";

/** How a matching cell looks; what isn't set stays as the cell has it. */
export interface MatchStyle {
  fill?: string | null;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: "None" | "Single" | "Double";
  color?: string;
  /** Number format. */
  pattern?: string;
}

export interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

export interface BarEnd {
  readonly type: string;
  readonly formula?: string;
}

export interface DataBar {
  showDataBarOnly: boolean;
  barDirection: string;
  axisFormat: string;
  axisColor: string;
  lowerBoundRule: BarEnd;
  upperBoundRule: BarEnd;
  positive: { fillColor: string; gradientFill: boolean; borderColor: string };
  negative: {
    fillColor: string;
    borderColor: string;
    matchPositiveFillColor: boolean;
    matchPositiveBorderColor: boolean;
  };
}

/** A conditional format as the add-in set it; the grid moves it when cells move. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly kind: ConditionalFormatKind;
  rects: readonly Rect[];
  stopIfTrue: boolean;
  /** Of a Custom format; empty until it is set. */
  formula: string;
  /** Of a CellValue format; null until it is set. */
  cellValue: CellValueRule | null;
  readonly style: MatchStyle;
  readonly dataBar: DataBar;
}

export function newConditionalFormat(
  kind: ConditionalFormatKind,
  rects: readonly Rect[],
): ConditionalFormatState {
  return {
    id: crypto.randomUUID(),
    kind,
    rects,
    stopIfTrue: false,
    formula: "",
    cellValue: null,
    style: {},
    dataBar: {
      showDataBarOnly: false,
      barDirection: "Context",
      axisFormat: "Automatic",
      axisColor: "#000000",
      lowerBoundRule: { type: "Automatic" },
      upperBoundRule: { type: "Automatic" },
      positive: { fillColor: "#638EC6", gradientFill: true, borderColor: "" },
      negative: {
        fillColor: "#FF0000",
        borderColor: "",
        matchPositiveFillColor: false,
        matchPositiveBorderColor: false,
      },
    },
  };
}
