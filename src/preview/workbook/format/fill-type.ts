import { asColor } from "../../wire/arguments";
import type { ExcelType } from "../../wire/wire-object";
import type { Areas } from "../model";
import { applyStyle, stylesOf, uniform } from "./style-property";

/** What Excel answers for cells without a fill. */
const NO_FILL = "#FFFFFF";

export const rangeFillType: ExcelType<Areas> = {
  name: "RangeFill",
  properties: {
    color: {
      get: (areas) => uniform(stylesOf(areas).map((style) => style.fill ?? NO_FILL)),
      set: (areas, value) => {
        applyStyle(areas, { fill: value === "" ? null : asColor(value) });
      },
    },
  },
  methods: {
    clear: (areas) => {
      applyStyle(areas, { fill: null });
    },
  },
};
