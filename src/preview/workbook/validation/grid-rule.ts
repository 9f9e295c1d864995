import type { GridValidation } from "../../grid/grid-validations";
import type { Rect } from "../../grid/rect";
import { asFlag, asOneOf, asRecord, asText, given } from "../../wire/arguments";
import { invalidArgument } from "../../wire/host-error";
import type { JsonRecord } from "../../wire/record";
import { isWireObject } from "../../wire/wire-object";
import { targetOf } from "../expose";
import { compileFormula } from "../formula/compile";
import type { Sheet } from "../model";
import { formatA1 } from "../range/a1";
import { sheetName } from "../book";
import { quoteSheet } from "../sheet/sheet-reference";
import { RULE_TYPES, type RuleKind, type ValidationState } from "./validation-state";

/** A list that is typed as text may not be longer. */
const MAX_LIST = 255;

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
const OPERATOR_NAMES = Object.keys(OPERATORS) as (keyof typeof OPERATORS)[];

const GRID_TYPES: Readonly<Record<RuleKind, GridValidation["type"]>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  list: "list",
  date: "date",
  time: "time",
  custom: "custom",
};

type Condition = Pick<GridValidation, "type" | "operator" | "formula1" | "formula2" | "dropDown">;

/** The kind of a rule; a rule object has exactly one of these keys. */
export function kindOf(rule: JsonRecord): RuleKind | null {
  const kinds = (Object.keys(RULE_TYPES) as RuleKind[]).filter((kind) => given(rule[kind]));
  return kinds[0] ?? null;
}

/**
 * A rule object with ranges written as references, so that it can be read back.
 * @throws HostError InvalidArgument when Excel wouldn't take the rule
 */
export function readableRule(value: unknown): JsonRecord {
  const rule = asRecord(value);
  const kind = kindOf(rule);
  if (!kind) throw invalidArgument();
  const parts = asRecord(rule[kind]);
  const written = Object.entries(parts).map(([key, part]) => [key, readablePart(part)] as const);
  return { [kind]: Object.fromEntries(written) };
}

function readablePart(part: unknown): unknown {
  if (!isWireObject(part)) return part;
  const { sheet, rect } = targetOf("Range", part);
  return `=${quoteSheet(sheetName(sheet))}!${formatA1(rect, true)}`;
}

/** The rule in the grid's terms; relative references count from the first cell of the range. */
export function gridValidation(sheet: Sheet, rect: Rect, state: ValidationState): GridValidation {
  const { errorAlert, prompt } = state;
  return {
    ...condition(sheet, rect, state.rule),
    id: state.id,
    allowBlank: state.ignoreBlanks,
    showError: errorAlert.showAlert,
    errorStyle: errorAlert.style.toLowerCase() as GridValidation["errorStyle"],
    errorTitle: errorAlert.title,
    errorMessage: errorAlert.message,
    showPrompt: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

function condition(sheet: Sheet, rect: Rect, rule: JsonRecord): Condition {
  const kind = kindOf(rule);
  if (!kind) throw invalidArgument();
  const parts = asRecord(rule[kind]);
  const type = GRID_TYPES[kind];
  const write = (value: unknown) => operand(sheet, rect, value);
  if (kind === "list") {
    const shown = parts["inCellDropDown"];
    return {
      type,
      formula1: list(parts["source"], write),
      dropDown: !given(shown) || asFlag(shown),
    };
  }
  if (kind === "custom")
    return { type, formula1: write(asText(parts["formula"])), dropDown: false };
  const operator = asOneOf(OPERATOR_NAMES, parts["operator"] ?? "Between");
  const second = parts["formula2"];
  if (operator.endsWith("etween") && !given(second)) throw invalidArgument();
  return {
    type,
    operator: OPERATORS[operator],
    formula1: write(parts["formula1"]),
    ...(given(second) ? { formula2: write(second) } : {}),
    dropDown: false,
  };
}

function list(source: unknown, write: (value: unknown) => string): string {
  const text = asText(source);
  if (text.startsWith("=")) return write(text);
  if (text === "" || text.length > MAX_LIST) throw invalidArgument();
  return text;
}

function operand(sheet: Sheet, rect: Rect, value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = asText(value);
  if (!text.startsWith("=")) return text;
  return compileFormula(sheet, { row: rect.top, column: rect.left }, text).formula;
}
