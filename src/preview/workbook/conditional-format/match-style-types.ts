import { asColor, asFlag, asOneOf, asText } from "../../wire/arguments";
import type { ExcelType, Property } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import { changeFormat, stateOf, type ConditionalFormat } from "./conditional-format";
import type { MatchStyle } from "./conditional-format-state";

const UNDERLINES = ["None", "Single", "Double"] as const;

/** One part of how a matching cell looks; null as long as it isn't set. */
function matchProperty<K extends keyof MatchStyle>(
  key: K,
  accept: (value: unknown) => MatchStyle[K],
): Property<ConditionalFormat> {
  return {
    get: (format) => stateOf(format).style[key] ?? null,
    set: (format, value) => {
      changeFormat(format, ({ style }) => {
        style[key] = accept(value);
      });
    },
  };
}

function clearing(...keys: readonly (keyof MatchStyle)[]) {
  return (format: ConditionalFormat) => {
    changeFormat(format, ({ style }) => {
      for (const key of keys) Reflect.deleteProperty(style, key);
    });
  };
}

export const conditionalRangeFormatType: ExcelType<ConditionalFormat> = {
  name: "ConditionalRangeFormat",
  properties: { numberFormat: matchProperty("pattern", asText) },
  links: {
    fill: (format) => asWireObject("ConditionalRangeFill", format),
    font: (format) => asWireObject("ConditionalRangeFont", format),
  },
};

export const conditionalRangeFillType: ExcelType<ConditionalFormat> = {
  name: "ConditionalRangeFill",
  properties: { color: matchProperty("fill", asColor) },
  methods: { clear: clearing("fill") },
};

export const conditionalRangeFontType: ExcelType<ConditionalFormat> = {
  name: "ConditionalRangeFont",
  properties: {
    bold: matchProperty("bold", asFlag),
    italic: matchProperty("italic", asFlag),
    strikethrough: matchProperty("strikethrough", asFlag),
    underline: matchProperty("underline", (value) => asOneOf(UNDERLINES, value)),
    color: matchProperty("color", asColor),
  },
  methods: { clear: clearing("bold", "italic", "strikethrough", "underline", "color") },
};
