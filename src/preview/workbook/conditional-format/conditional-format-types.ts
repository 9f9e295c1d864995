import { asFlag, asInteger, asOneOf, asRecord, asText, given } from "../../wire/arguments";
import { apiNotFound, invalidArgument, itemNotFound } from "../../wire/host-error";
import type { ExcelType, Link } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import type { Areas } from "../model";
import { clearConditionalFormats } from "./clear-conditional-formats";
import {
  addFormat,
  changeFormat,
  formatsIn,
  rectsOf,
  removeFormat,
  stateOf,
  type ConditionalFormat,
} from "./conditional-format";
import {
  newConditionalFormat,
  type CellValueRule,
  type ConditionalFormatKind,
} from "./conditional-format-state";
import { CELL_VALUE_OPERATORS } from "./grid-format";

const KINDS: readonly ConditionalFormatKind[] = ["Custom", "CellValue", "DataBar"];
const OTHER_KINDS = [
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
] as const;

export const conditionalFormatsType: ExcelType<Areas> = {
  name: "ConditionalFormatCollection",
  items: (areas) => formatsIn(areas).map((format) => asWireObject("ConditionalFormat", format)),
  methods: {
    add: (areas, kind) => {
      if (OTHER_KINDS.some((other) => other === kind)) {
        throw apiNotFound(`conditional formats of the kind ${String(kind)}`);
      }
      const state = newConditionalFormat(asOneOf(KINDS, kind), areas.rects);
      return asWireObject("ConditionalFormat", addFormat(areas.sheet, state));
    },
    getCount: (areas) => formatsIn(areas).length,
    getItem: (areas, id) => {
      const format = formatsIn(areas).find((item) => item.id === id);
      if (!format) throw itemNotFound();
      return asWireObject("ConditionalFormat", format);
    },
    getItemAt: (areas, index) => {
      const format = formatsIn(areas)[asInteger(index)];
      if (!format) throw invalidArgument();
      return asWireObject("ConditionalFormat", format);
    },
    clearAll: clearConditionalFormats,
  },
};

/** The part of a format that belongs to its kind; the null object for the other kinds. */
function ofKind(
  kind: ConditionalFormatKind,
  type: "CustomConditionalFormat" | "CellValueConditionalFormat" | "DataBarConditionalFormat",
): Link<ConditionalFormat> {
  return (format) => (stateOf(format).kind === kind ? asWireObject(type, format) : null);
}

export const conditionalFormatType: ExcelType<ConditionalFormat> = {
  name: "ConditionalFormat",
  identity: ["id"],
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (format) => stateOf(format).kind },
    priority: {
      get: (format) => {
        const all = [...format.sheet.conditionalFormats.keys()].reverse();
        return all.indexOf(format.id);
      },
    },
    stopIfTrue: {
      get: (format) => stateOf(format).stopIfTrue,
      set: (format, value) => {
        changeFormat(format, (state) => {
          state.stopIfTrue = asFlag(value);
        });
      },
    },
  },
  links: {
    custom: ofKind("Custom", "CustomConditionalFormat"),
    customOrNullObject: ofKind("Custom", "CustomConditionalFormat"),
    cellValue: ofKind("CellValue", "CellValueConditionalFormat"),
    cellValueOrNullObject: ofKind("CellValue", "CellValueConditionalFormat"),
    dataBar: ofKind("DataBar", "DataBarConditionalFormat"),
    dataBarOrNullObject: ofKind("DataBar", "DataBarConditionalFormat"),
  },
  methods: {
    delete: removeFormat,
    getRange: (format) => {
      const [rect, ...others] = rectsOf(format);
      if (!rect || others.length > 0) throw invalidArgument();
      return asWireObject("Range", { sheet: format.sheet, rect });
    },
    getRangeOrNullObject: (format) => {
      const [rect, ...others] = rectsOf(format);
      if (!rect || others.length > 0) return null;
      return asWireObject("Range", { sheet: format.sheet, rect });
    },
    getRanges: (format) =>
      asWireObject("RangeAreas", { sheet: format.sheet, rects: rectsOf(format) }),
  },
  since: { getRanges: "1.9" },
};

export const customConditionalFormatType: ExcelType<ConditionalFormat> = {
  name: "CustomConditionalFormat",
  links: {
    rule: (format) => asWireObject("ConditionalFormatRule", format),
    format: (format) => asWireObject("ConditionalRangeFormat", format),
  },
};

export const conditionalFormatRuleType: ExcelType<ConditionalFormat> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (format) => stateOf(format).formula,
      set: (format, value) => {
        const formula = asText(value);
        if (!formula.startsWith("=")) throw invalidArgument();
        changeFormat(format, (state) => {
          state.formula = formula;
        });
      },
    },
  },
};

export const cellValueConditionalFormatType: ExcelType<ConditionalFormat> = {
  name: "CellValueConditionalFormat",
  properties: {
    rule: {
      get: (format) => stateOf(format).cellValue ?? {},
      set: (format, value) => {
        changeFormat(format, (state) => {
          state.cellValue = cellValueRule(value);
        });
      },
    },
  },
  links: { format: (format) => asWireObject("ConditionalRangeFormat", format) },
};

function cellValueRule(value: unknown): CellValueRule {
  const { formula1, formula2, operator } = asRecord(value);
  const rule = { formula1: operand(formula1), operator: asOneOf(CELL_VALUE_OPERATORS, operator) };
  return given(formula2) ? { ...rule, formula2: operand(formula2) } : rule;
}

function operand(value: unknown): string {
  return typeof value === "number" ? String(value) : asText(value);
}
