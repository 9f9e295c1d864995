import type { ConditionalFormattingRule, Style, Worksheet } from "exceljs";
import type {
  ConditionalFormatState,
  MatchStyle,
} from "../workbook/conditional-format/conditional-format-state";
import type { Sheet } from "../workbook/model";
import { formatA1 } from "../workbook/range/a1";
import { fileColour } from "./cell-look";
import { fileFormula } from "./file-formula";

/** The formats of a sheet that depend on a condition, the first with the highest priority. */
export function writeConditionalFormats(target: Worksheet, sheet: Sheet): void {
  const known = sheet.book.grid.conditionalFormats.all(sheet.id);
  known.forEach(({ id, rects }, at) => {
    const state = sheet.conditionalFormats.get(id);
    const rule = state && ruleOf(state, at + 1);
    if (!rule) return;
    target.addConditionalFormatting({
      ref: rects.map((rect) => formatA1(rect)).join(" "),
      rules: [rule],
    });
  });
}

/** Data bars are left out: the library writes them in a way of its own. */
function ruleOf(state: ConditionalFormatState, priority: number): ConditionalFormattingRule | null {
  const style = matchLook(state.style);
  if (state.kind === "Custom") {
    const formulae = [fileFormula(state.formula, null)];
    return { type: "expression", priority, style, formulae };
  }
  if (state.kind !== "CellValue" || !state.cellValue) return null;
  const { operator, formula1, formula2 } = state.cellValue;
  return {
    type: "cellIs",
    // The library's types lack some of the operators that it writes.
    operator: OPERATORS[operator] as "equal",
    priority,
    style,
    formulae: [formula1, ...(formula2 === undefined ? [] : [formula2])].map(operand),
  };
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

function operand(formula: string): string {
  return formula.startsWith("=") ? fileFormula(formula, null) : formula;
}

/** What a rule lays over a cell; of a pattern it is the background that such a rule's fill shows. */
function matchLook({ fill, bold, italic, strikethrough, color }: MatchStyle): Partial<Style> {
  const font = {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strike: strikethrough }),
    ...(color === undefined ? {} : { color: fileColour(color) }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(typeof fill === "string"
      ? { fill: { type: "pattern", pattern: "solid", bgColor: fileColour(fill) } }
      : {}),
  };
}
