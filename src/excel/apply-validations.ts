import type { CellValidation } from "../sheets/sheet-plan";
import { absoluteAddress, addressLists } from "./area-address";

/** Excel takes no more than this many characters as a typed list. */
const LONGEST_LIST = 255;

/** Makes Excel refuse entries that a rule does not allow, say why, and prompt for the right ones. */
export function applyValidations(
  sheet: Excel.Worksheet,
  validations: readonly CellValidation[],
): void {
  // Cells often share all but the prompt, and what they share is sent once.
  for (const alike of grouped(validations, ({ rule, title, message }) => [rule, title, message])) {
    const prompting = grouped(alike, ({ prompt }) => [prompt]);
    if (prompting.length === 1) {
      validate(sheet, alike, validationProperties(alike[0]));
    } else {
      validate(sheet, alike, refusalOf(alike[0]));
      for (const same of prompting) validate(sheet, same, promptOf(same[0]));
    }
  }
}

type Group = readonly [CellValidation, ...CellValidation[]];
type Properties = Excel.Interfaces.DataValidationUpdateData;

/** Validations that are equal in a part, together. */
function grouped(
  validations: readonly CellValidation[],
  part: (validation: CellValidation) => readonly unknown[],
): Group[] {
  const groups = new Map<string, Group>();
  for (const validation of validations) {
    const key = JSON.stringify(part(validation));
    groups.set(key, [...(groups.get(key) ?? []), validation] as Group);
  }
  return [...groups.values()];
}

/** A rule as Excel takes it, for cells that are named one by one. */
export function validationProperties(validation: Omit<CellValidation, "areas">): Properties {
  return { ...refusalOf(validation), ...promptOf(validation) };
}

function validate(sheet: Excel.Worksheet, group: Group, properties: Properties): void {
  for (const list of addressLists(group.flatMap(({ areas }) => areas))) {
    sheet.getRanges(list).dataValidation.set(properties);
  }
}

function refusalOf({ rule, title, message }: Omit<CellValidation, "areas">): Properties {
  return {
    rule: validationRule(rule),
    errorAlert: { showAlert: true, style: "Stop", title, message },
  };
}

function promptOf({ prompt }: Pick<CellValidation, "prompt">): Properties {
  return prompt ? { prompt: { showPrompt: true, ...prompt } } : {};
}

function validationRule(rule: CellValidation["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.choices) } };
    case "cells":
      return { list: { inCellDropDown: true, source: `=${absoluteAddress(rule.area)}` } };
    case "number":
      return { decimal: { operator: "Between", formula1: rule.lowest, formula2: rule.highest } };
    case "positive":
      return { decimal: { operator: "GreaterThan", formula1: 0 } };
    case "not-negative":
      return { decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 } };
    case "whole-not-negative":
      return { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 0 } };
    case "fixed":
      return { list: { inCellDropDown: false, source: listSource([rule.word]) } };
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
