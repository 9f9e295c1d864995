import { cellEntry } from "../../src/excel/cell-entry";

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "'quoted",
  "007",
  "20%",
  "2026/11",
  "1-2",
  "（注）",
  "—",
  " a",
])("%s gets an apostrophe, so that it stays text", (text) => {
  expect(cellEntry(text)).toBe(`'${text}`);
});

test.each(["TRUE", "false", "May 5", "Jan-24", "June/2026"])(
  "%s could be read as a truth value or a date, and stays text",
  (text) => {
    expect(cellEntry(text)).toBe(`'${text}`);
  },
);

test.each(["", "首次解决率", "Scorecard", "成果型 (Outcome)", "Truely yours"])(
  "%s is written as it is",
  (text) => {
    expect(cellEntry(text)).toBe(text);
  },
);

test("numbers, truth values and formulas are handed on", () => {
  expect([0.2, true, { formula: "=[@Score]*2" }].map(cellEntry)).toEqual([
    0.2,
    true,
    "=[@Score]*2",
  ]);
});
