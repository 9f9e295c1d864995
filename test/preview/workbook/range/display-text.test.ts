import "../../../support/excel/excel";
import { displayText } from "../../../../src/preview/workbook/range/display-text";

test.each<[string | number | boolean | null, string, string]>([
  [null, "General", ""],
  ["text", "0.00", "text"],
  [true, "General", "TRUE"],
  [0.1 + 0.2, "General", "0.3"],
  [1234.5, "General", "1234.5"],
  [1 / 3, "General", "0.333333333"],
  [123_456_789.123_456, "General", "123456789.1"],
  [1e11, "General", "1E+11"],
  [1.23e-10, "General", "1.23E-10"],
  [-5, "General", "-5"],
  [0, "General", "0"],
  [0.256, "0.0%", "25.6%"],
  [1234.567, "#,##0.00", "1,234.57"],
  [46_023, "yyyy-mm-dd", "2026-01-01"],
  [0, "0;-0;–", "–"],
  [-3, "0;(0)", "(3)"],
])("%p as %s", (value, pattern, expected) => {
  expect(displayText(value, pattern)).toBe(expected);
});
