// The stand-in for Univer's packages has to be in place before anything of the grid is loaded.
import "../../support/excel/excel";
import {
  fromUniverStyle,
  toUniverStyle,
  type StylePatch,
} from "../../../src/preview/grid/cell-style";

test("a cell without a style has Excel's defaults", () => {
  expect(fromUniverStyle(null)).toEqual({
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
    fontName: "Calibri",
    size: 11,
    fill: null,
    pattern: "General",
    horizontal: "General",
    vertical: "Bottom",
    wrap: false,
    borders: { top: null, bottom: null, left: null, right: null },
  });
});

test.each<StylePatch>([
  { bold: true, italic: true, strikethrough: true, underline: "Single" },
  { color: "#112233", fontName: "Arial", size: 9, fill: "#FFEE00" },
  { pattern: "0.0%", horizontal: "Right", vertical: "Center", wrap: true },
  {
    borders: {
      top: { style: "Double", weight: "Thick", color: "#FF0000" },
      bottom: { style: "Continuous", weight: "Hairline", color: "#000000" },
      left: { style: "Dash", weight: "Medium", color: "#000000" },
      right: null,
    },
  },
])("what is set is read again: %j", (patch) => {
  expect(fromUniverStyle(toUniverStyle(patch))).toMatchObject(patch);
});
