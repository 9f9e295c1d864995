import { periodRule } from "../../../src/domain/card-rules/c32-period";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

test.each(["年/月", "月、季", "month or quarter", "月或季"])("%s is not one cycle", (cycle) => {
  expect(inShort(breaches(periodRule, card({ rows: rows({ cycle }) })))).toEqual([
    ["several", 0, cycle, "one-cycle"],
  ]);
});

test.each(["月", "Half-year", null])("%p is silent", (cycle) => {
  expect(breaches(periodRule, card({ rows: rows({ cycle }) }))).toEqual([]);
});

test("a level must not be added up over periods", () => {
  const combinedPeriods = [
    { row: 0, how: "sum", stock: true },
    { row: 1, how: "sum", stock: false },
    { row: 2, how: "last", stock: true },
  ] as const;
  expect(inShort(breaches(periodRule, card({ combinedPeriods })))).toEqual([
    ["level-summed", 0, "summed", "last-value"],
  ]);
});
