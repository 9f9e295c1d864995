import type { ConditionalFormattingRule, Font, Style, Worksheet } from "exceljs";
import type {
  CellValueRule,
  ConditionalFormatState,
  MatchStyle,
} from "../../workbook/conditional-format/conditional-format-state";
import { NUMBER_OPERATORS } from "../../workbook/conditional-format/number-operators";
import type { Book, Sheet } from "../../workbook/model";
import { formatA1 } from "../../workbook/range/a1";
import { fileColour } from "./cell-look";
import { dataBarRule } from "./data-bar-rule";
import { fileOperand } from "./file-formula";

/** The formats of a sheet that depend on a condition, the first with the highest priority. */
export function writeConditionalFormats(target: Worksheet, sheet: Sheet): void {
  const known = sheet.book.grid.conditionalFormats.all(sheet.id);
  known.forEach(({ id, rects }, at) => {
    const state = sheet.conditionalFormats.get(id);
    const rule = state && ruleOf(sheet.book, state, at + 1);
    if (!rule) return;
    target.addConditionalFormatting({
      ref: rects.map((rect) => formatA1(rect)).join(" "),
      rules: [rule],
    });
  });
}

function ruleOf(
  book: Book,
  state: ConditionalFormatState,
  priority: number,
): ConditionalFormattingRule | null {
  const style = matchLook(state.style);
  switch (state.kind) {
    case "Custom":
      return {
        type: "expression",
        priority,
        style,
        formulae: [fileOperand(state.formula, book.grid.functions)],
      };
    case "CellValue":
      return state.cellValue && { ...comparison(book, state.cellValue), priority, style };
    case "DataBar":
      return dataBarRule(state.dataBar, priority, book.grid.functions);
  }
}

function comparison(book: Book, { operator, formula1, formula2 }: CellValueRule) {
  const operands = [formula1, ...(formula2 === undefined ? [] : [formula2])];
  return {
    type: "cellIs" as const,
    // The library's types lack some of the operators that it writes.
    operator: NUMBER_OPERATORS[operator] as "equal",
    formulae: operands.map((text) => fileOperand(text, book.grid.functions)),
  };
}

/** What a rule lays over a cell; of a pattern it is the background that such a rule's fill shows. */
function matchLook({ fill, pattern, ...font }: MatchStyle): Partial<Style> {
  const written = matchFont(font);
  return {
    ...(Object.keys(written).length > 0 ? { font: written } : {}),
    ...(pattern === undefined ? {} : { numFmt: pattern }),
    ...(typeof fill === "string"
      ? { fill: { type: "pattern", pattern: "solid", bgColor: fileColour(fill) } }
      : {}),
  };
}

function matchFont({ bold, italic, strikethrough, color }: MatchStyle): Partial<Font> {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strike: strikethrough }),
    ...(color === undefined ? {} : { color: fileColour(color) }),
  };
}
