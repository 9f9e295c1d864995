import { periodKey, shownPeriod } from "../../../src/domain/comparison/period-key";

test("one period has one key, however it is written", () => {
  const keys = ["2026-11", "2026年11月", " 2026/11 ", "46327"].map(periodKey);
  expect(new Set(keys).size).toBe(1);
  expect(periodKey("2026 Q4")).not.toBe(periodKey("2026-11"));
});

test("what names no period of the calendar is its own text, and nothing stays nothing", () => {
  expect(periodKey("Trial  Month")).toBe(periodKey("trial month"));
  expect(periodKey("")).toBe("");
});

test("a date in the cell is shown as its month, a text as it is", () => {
  expect(["46327", "2026年11月", "2026", ""].map(shownPeriod)).toEqual([
    "2026-11",
    "2026年11月",
    "2026",
    "",
  ]);
});
