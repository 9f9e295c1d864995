import type { CellValidation } from "../sheets/sheet-plan";
import { addressLists } from "./area-address";

/** Excel takes no more than this many characters as a typed list. */
const LONGEST_LIST = 255;

/** Makes Excel refuse entries that the rule does not allow, and say why. */
export function applyValidation(sheet: Excel.Worksheet, validation: CellValidation): void {
  const { rule, title, message, prompt } = validation;
  for (const list of addressLists(validation.areas)) {
    sheet.getRanges(list).dataValidation.set({
      rule: validationRule(rule),
      errorAlert: { showAlert: true, style: "Stop", title, message },
      ...(prompt && { prompt: { showPrompt: true, ...prompt } }),
    });
  }
}

function validationRule(rule: CellValidation["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.choices) } };
    case "number":
      return { decimal: { operator: "Between", formula1: rule.lowest, formula2: rule.highest } };
    case "positive":
      return { decimal: { operator: "GreaterThan", formula1: 0 } };
    case "not-negative":
      return { decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 } };
    case "whole-not-negative":
      return { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 0 } };
    case "date":
      return { date: { operator: "GreaterThanOrEqualTo", formula1: "1900-01-01" } };
  }
}

function listSource(choices: readonly string[]): string {
  const source = choices.join(",");
  if (source.length > LONGEST_LIST || choices.some((choice) => choice.includes(","))) {
    throw new Error(`These choices cannot be typed as a list: ${source}`);
  }
  return source;
}
