import { asFlag, asOneOf, asRecord, asText, given } from "../../wire/arguments";
import type { JsonRecord } from "../../wire/record";
import type { ExcelType } from "../../wire/wire-object";
import type { Areas } from "../model";
import { requireUnprotected } from "../protection/guards";
import { kindOf, readableRule } from "./grid-rule";
import { clearValidation, setValidation, validationsIn } from "./set-validation";
import {
  NO_VALIDATION,
  RULE_TYPES,
  type ErrorAlert,
  type Prompt,
  type ValidationState,
} from "./validation-state";

const STYLES = ["Stop", "Warning", "Information"] as const;

export const dataValidationType: ExcelType<Areas> = {
  name: "DataValidation",
  properties: {
    type: { get: typeOf },
    rule: {
      get: (areas) => single(areas)?.rule ?? null,
      set: (areas, value) => {
        setValidation(areas, { rule: readableRule(value) });
      },
    },
    errorAlert: {
      get: (areas) => single(areas)?.errorAlert ?? null,
      set: (areas, value) => {
        setValidation(areas, { errorAlert: errorAlert(asRecord(value)) });
      },
    },
    prompt: {
      get: (areas) => single(areas)?.prompt ?? null,
      set: (areas, value) => {
        setValidation(areas, { prompt: prompt(asRecord(value)) });
      },
    },
    ignoreBlanks: {
      get: (areas) => single(areas)?.ignoreBlanks ?? null,
      set: (areas, value) => {
        setValidation(areas, { ignoreBlanks: asFlag(value) });
      },
    },
  },
  methods: {
    clear: (areas) => {
      requireUnprotected(areas.sheet);
      clearValidation(areas);
    },
  },
};

function typeOf(areas: Areas): string {
  const found = validationsIn(areas);
  if (found.length > 1) return found.includes(null) ? "Inconsistent" : "MixedCriteria";
  const kind = found[0] && kindOf(found[0].rule);
  return kind ? RULE_TYPES[kind] : "None";
}

/** What all cells have in common; null where they differ. */
function single(areas: Areas): Omit<ValidationState, "id"> | null {
  const found = validationsIn(areas);
  return found.length > 1 ? null : (found[0] ?? NO_VALIDATION);
}

function errorAlert(value: JsonRecord): ErrorAlert {
  const { message, showAlert, style, title } = value;
  return {
    message: given(message) ? asText(message) : "",
    showAlert: !given(showAlert) || asFlag(showAlert),
    style: given(style) ? asOneOf(STYLES, style) : "Stop",
    title: given(title) ? asText(title) : "",
  };
}

function prompt(value: JsonRecord): Prompt {
  const { message, showPrompt, title } = value;
  return {
    message: given(message) ? asText(message) : "",
    showPrompt: !given(showPrompt) || asFlag(showPrompt),
    title: given(title) ? asText(title) : "",
  };
}
