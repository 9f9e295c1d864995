import fc from "fast-check";
import { parseEntry } from "../../../../src/preview/workbook/range/parse-entry";

test.each<[string, unknown, string | null]>([
  ["", null, null],
  ["12", 12, null],
  ["-0.5", -0.5, null],
  [".5", 0.5, null],
  ["007", 7, null],
  ["1,234", 1234, "#,##0"],
  ["1,234.50", 1234.5, "#,##0.00"],
  ["20%", 0.2, "0%"],
  ["12.5 %", 0.125, "0.00%"],
  ["1.5E+3", 1500, "0.00E+00"],
  ["TRUE", true, null],
  ["false", false, null],
  ["'20%", "20%", null],
  ["''quoted", "'quoted", null],
  ["1,23", "1,23", null],
  ["12 apples", "12 apples", null],
  ["%", "%", null],
  ["2026-01-01", "2026-01-01", null],
  ["#N/A", "#N/A", null],
])("%s", (typed, value, pattern) => {
  expect(parseEntry(typed)).toEqual(pattern === null ? { value } : { value, pattern });
});

test("every percentage is exactly the hundredth part", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (number) => {
      expect(parseEntry(`${number}%`).value).toBe(number / 100);
    }),
  );
});

test("an apostrophe keeps any text", () => {
  fc.assert(fc.property(fc.string(), (text) => parseEntry(`'${text}`).value === text));
});
