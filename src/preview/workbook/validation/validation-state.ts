import type { JsonRecord } from "../../wire/record";

/** A validation as the add-in set it; the grid knows where it holds. */
export interface ValidationState {
  readonly id: string;
  readonly rule: JsonRecord;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
  readonly ignoreBlanks: boolean;
}

export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
}

export interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

/** A range without any validation reads like this. */
export const NO_VALIDATION: Omit<ValidationState, "id"> = {
  rule: {},
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
  ignoreBlanks: true,
};

/** Each kind of rule, and what Excel's `type` calls it. */
export const RULE_TYPES = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
} as const;

export type RuleKind = keyof typeof RULE_TYPES;
