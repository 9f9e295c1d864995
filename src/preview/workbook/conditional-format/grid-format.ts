import type { DataBarEnd, GridFormatRule } from "../../grid/grid-conditional-formats";
import { bounding, type Rect } from "../../grid/rect";
import { invalidArgument } from "../../wire/host-error";
import { compileFormula } from "../formula/compile";
import type { Sheet } from "../model";
import { formatA1 } from "../range/a1";
import type {
  BarEnd,
  CellValueRule,
  ConditionalFormatState,
  DataBar,
} from "./conditional-format-state";
import { NUMBER_OPERATORS } from "./number-operators";

/** The same comparisons as formulas, for operands that aren't plain numbers. */
const COMPARISONS: Readonly<Record<string, (cell: string, a: string, b: string) => string>> = {
  Between: (cell, a, b) => `=AND(${cell}>=MIN(${a},${b}),${cell}<=MAX(${a},${b}))`,
  NotBetween: (cell, a, b) => `=OR(${cell}<MIN(${a},${b}),${cell}>MAX(${a},${b}))`,
  EqualTo: (cell, a) => `=${cell}=${a}`,
  NotEqualTo: (cell, a) => `=${cell}<>${a}`,
  GreaterThan: (cell, a) => `=${cell}>${a}`,
  LessThan: (cell, a) => `=${cell}<${a}`,
  GreaterThanOrEqual: (cell, a) => `=${cell}>=${a}`,
  LessThanOrEqual: (cell, a) => `=${cell}<=${a}`,
};

export const CELL_VALUE_OPERATORS = Object.keys(NUMBER_OPERATORS);

const BAR_ENDS: Readonly<Record<string, DataBarEnd["type"]>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};
export const BAR_END_TYPES = ["Automatic", ...Object.keys(BAR_ENDS)];

/** Relative references of a rule count from this cell. */
function firstCell(rects: readonly Rect[]): Rect {
  const [first, ...others] = rects;
  if (!first) throw invalidArgument();
  const all = others.reduce(bounding, first);
  return { ...all, bottom: all.top, right: all.left };
}

/** The format in the grid's terms; null while the add-in hasn't said yet when it applies. */
export function gridFormatRule(sheet: Sheet, state: ConditionalFormatState): GridFormatRule | null {
  const cell = firstCell(state.rects);
  const compile = (formula: string) =>
    compileFormula(sheet, { row: cell.top, column: cell.left }, formula).formula;
  switch (state.kind) {
    case "Custom":
      if (state.formula === "") return null;
      return { kind: "formula", formula: compile(state.formula), style: state.style };
    case "CellValue":
      return state.cellValue && comparison(state.cellValue, cell, compile, state);
    case "DataBar":
      return dataBar(state.dataBar, compile);
  }
}

function comparison(
  rule: CellValueRule,
  cell: Rect,
  compile: (formula: string) => string,
  { style }: ConditionalFormatState,
): GridFormatRule {
  const value = plainValue(rule);
  const operator = NUMBER_OPERATORS[rule.operator];
  if (value !== null && operator) return { kind: "number", operator, value, style };
  const compare = COMPARISONS[rule.operator];
  if (!compare) throw invalidArgument();
  const formula = compare(formatA1(cell), operand(rule.formula1), operand(rule.formula2));
  return { kind: "formula", formula: compile(formula), style };
}

/** One number, or two for a comparison with two; null when a cell or a formula is among them. */
function plainValue({ operator, formula1, formula2 }: CellValueRule) {
  const first = plainNumber(formula1);
  if (!operator.endsWith("etween")) return first;
  const second = plainNumber(formula2 ?? "");
  return first === null || second === null ? null : ([first, second] as const);
}

function operand(formula = "0"): string {
  return `(${formula.replace(/^=/, "")})`;
}

function plainNumber(operand: string): number | null {
  const text = operand.replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

function dataBar(bar: DataBar, compile: (formula: string) => string): GridFormatRule {
  return {
    kind: "dataBar",
    min: barEnd(bar.lowerBoundRule, "min", compile),
    max: barEnd(bar.upperBoundRule, "max", compile),
    color: bar.positive.fillColor,
    negativeColor: bar.negative.matchPositiveFillColor
      ? bar.positive.fillColor
      : bar.negative.fillColor,
    gradient: bar.positive.gradientFill,
    showValue: !bar.showDataBarOnly,
  };
}

function barEnd(
  { type, formula = "" }: BarEnd,
  automatic: "min" | "max",
  compile: (formula: string) => string,
): DataBarEnd {
  const gridType = BAR_ENDS[type] ?? automatic;
  if (gridType === "min" || gridType === "max") return { type: gridType };
  const number = plainNumber(formula);
  if (number !== null) return { type: gridType, value: number };
  return { type: "formula", value: compile(formula.startsWith("=") ? formula : `=${formula}`) };
}
