import { asColor, asFlag, asNumber, asOneOf, asText } from "../../wire/arguments";
import { invalidArgument } from "../../wire/host-error";
import type { ExcelType, Property } from "../../wire/wire-object";
import type { Areas } from "../model";
import { applyStyle, overlayValue, styleProperty, stylesOf, uniform } from "./style-property";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const MAX_SIZE = 409;

/** The grid draws one line under a text; that there are two of them is kept beside. */
const underline: Property<Areas> = {
  get: (areas) => {
    const value = uniform(stylesOf(areas).map((style) => style.underline));
    return value === "Single" && overlayValue(areas, "doubleUnderline") ? "Double" : value;
  },
  set: (areas, value) => {
    const wanted = asOneOf(UNDERLINES, value);
    applyStyle(areas, { underline: wanted === "None" ? "None" : "Single" });
    const doubleUnderline = wanted.startsWith("Double");
    for (const rect of areas.rects) areas.sheet.overlay.set(rect, { doubleUnderline });
  },
};

export const rangeFontType: ExcelType<Areas> = {
  name: "RangeFont",
  properties: {
    bold: styleProperty("bold", asFlag),
    italic: styleProperty("italic", asFlag),
    strikethrough: styleProperty("strikethrough", asFlag),
    underline,
    color: styleProperty("color", asColor),
    name: styleProperty("fontName", asText),
    size: styleProperty("size", (value) => {
      const size = asNumber(value);
      if (size < 1 || size > MAX_SIZE) throw invalidArgument();
      return size;
    }),
  },
  since: { strikethrough: "1.9" },
};
