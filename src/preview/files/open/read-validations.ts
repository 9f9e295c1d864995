import type { Rect } from "../../grid/rect";
import type { Sheet } from "../../workbook/model";
import { parseA1 } from "../../workbook/range/a1";
import { gridValidation } from "../../workbook/validation/grid-rule";
import type { RuleKind, ValidationState } from "../../workbook/validation/validation-state";
import type { JsonRecord } from "../../wire/record";
import { dayOf } from "../date-serial";
import { excelFormula } from "./excel-formula";
import type { Unread } from "./unread";
import { attribute, child, descendants, flag, text } from "./xml";

const KINDS: Readonly<Record<string, RuleKind>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  list: "list",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** What the cells accept; rules that lead to other sheets stand at the end of the part. */
export function readValidations(sheet: Sheet, part: Element, unread: Unread): void {
  for (const element of descendants(part, "dataValidation")) {
    const rects = rectsOf(attribute(element, "sqref") ?? textIn(element, "sqref"));
    const [first] = rects;
    const rule = ruleOf(element);
    if (!first || !rule) continue;
    unread.attempt("validations", () => {
      const state = { ...stateOf(element), rule };
      const validation = gridValidation(sheet, first, state);
      sheet.book.grid.validations.set(sheet.id, rects, validation);
      sheet.validations.set(state.id, state);
    });
  }
}

function stateOf(element: Element): Omit<ValidationState, "rule"> {
  const style = text(element, "errorStyle");
  return {
    id: crypto.randomUUID(),
    errorAlert: {
      message: text(element, "error"),
      title: text(element, "errorTitle"),
      showAlert: flag(element, "showErrorMessage"),
      style: style === "warning" || style === "information" ? STYLES[style] : STYLES.stop,
    },
    prompt: {
      message: text(element, "prompt"),
      title: text(element, "promptTitle"),
      // A prompt without words is not shown, whatever is said.
      showPrompt: flag(element, "showInputMessage") || text(element, "prompt") === "",
    },
    ignoreBlanks: flag(element, "allowBlank"),
  };
}

/** @returns null where anything may be typed */
function ruleOf(element: Element): JsonRecord | null {
  const kind = KINDS[text(element, "type")];
  if (!kind) return null;
  const formula1 = textIn(element, "formula1");
  const formula2 = textIn(element, "formula2");
  if (kind === "custom") return { custom: { formula: excelFormula(formula1) } };
  // The attribute says the opposite of its name.
  const inCellDropDown = !flag(element, "showDropDown");
  if (kind === "list") return { list: { source: listSource(formula1), inCellDropDown } };
  return {
    [kind]: {
      operator: OPERATORS[text(element, "operator")] ?? "Between",
      formula1: operand(kind, formula1),
      ...(formula2 === "" ? {} : { formula2: operand(kind, formula2) }),
    },
  };
}

/** Typed words stand in quotes, anything else is a reference or a formula. */
function listSource(formula: string): string {
  const typed = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return typed === undefined ? excelFormula(formula) : typed.replaceAll('""', '"');
}

function operand(kind: RuleKind, formula: string): string | number {
  if (!/^-?[\d.]+(?:E[-+]?\d+)?$/i.test(formula)) return excelFormula(formula);
  return kind === "date" ? dayOf(Number(formula)) : Number(formula);
}

/** The text of an element of the rule, which newer parts wrap once more. */
function textIn(element: Element, name: string): string {
  return child(element, name)?.textContent.trim() ?? "";
}

/** The blocks of a list such as `A1:B3 D5`. */
export function rectsOf(list: string): Rect[] {
  return list.split(/\s+/).flatMap((block) => parseA1(block) ?? []);
}
