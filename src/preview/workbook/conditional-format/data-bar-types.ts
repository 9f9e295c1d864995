import { asColor, asFlag, asOneOf, asRecord, asText, given } from "../../wire/arguments";
import type { ExcelType, Property } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import { changeFormat, stateOf, type ConditionalFormat } from "./conditional-format";
import type { BarEnd, DataBar } from "./conditional-format-state";
import { BAR_END_TYPES } from "./grid-format";

const DIRECTIONS = ["Context", "LeftToRight", "RightToLeft"] as const;
const AXES = ["Automatic", "None", "CellMidPoint"] as const;

function part<T extends object, K extends keyof T>(
  of: (bar: DataBar) => T,
  key: K,
  accept: (value: unknown) => T[K],
): Property<ConditionalFormat> {
  return {
    get: (format) => of(stateOf(format).dataBar)[key],
    set: (format, value) => {
      changeFormat(format, ({ dataBar }) => {
        of(dataBar)[key] = accept(value);
      });
    },
  };
}

const whole = (bar: DataBar) => bar;
const positive = (bar: DataBar) => bar.positive;
const negative = (bar: DataBar) => bar.negative;

function barEnd(value: unknown): BarEnd {
  const { type, formula } = asRecord(value);
  const end = { type: asOneOf(BAR_END_TYPES, type) };
  if (!given(formula)) return end;
  return { ...end, formula: typeof formula === "number" ? String(formula) : asText(formula) };
}

/** An empty text is "no border". */
function borderColor(value: unknown): string {
  return value === "" ? "" : asColor(value);
}

export const dataBarType: ExcelType<ConditionalFormat> = {
  name: "DataBarConditionalFormat",
  properties: {
    showDataBarOnly: part(whole, "showDataBarOnly", asFlag),
    barDirection: part(whole, "barDirection", (value) => asOneOf(DIRECTIONS, value)),
    axisFormat: part(whole, "axisFormat", (value) => asOneOf(AXES, value)),
    axisColor: part(whole, "axisColor", borderColor),
    lowerBoundRule: part(whole, "lowerBoundRule", barEnd),
    upperBoundRule: part(whole, "upperBoundRule", barEnd),
  },
  links: {
    positiveFormat: (format) => asWireObject("ConditionalDataBarPositiveFormat", format),
    negativeFormat: (format) => asWireObject("ConditionalDataBarNegativeFormat", format),
  },
};

export const positiveBarType: ExcelType<ConditionalFormat> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    fillColor: part(positive, "fillColor", asColor),
    gradientFill: part(positive, "gradientFill", asFlag),
    borderColor: part(positive, "borderColor", borderColor),
  },
};

export const negativeBarType: ExcelType<ConditionalFormat> = {
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    fillColor: part(negative, "fillColor", asColor),
    borderColor: part(negative, "borderColor", borderColor),
    matchPositiveFillColor: part(negative, "matchPositiveFillColor", asFlag),
    matchPositiveBorderColor: part(negative, "matchPositiveBorderColor", asFlag),
  },
};
