import { matchName } from "../../../src/catalogue/finder/name-match";

test.each([
  ["首次解决率", "首次解决率", "whole"],
  ["首次", "首次解决率", "start"],
  ["解决", "首次解决率", "inside"],
  ["首解", "首次解决率", "scattered"],
  ["解首", "首次解决率", null],
  ["rate", "churn rate", "inside"],
  ["rate", "separate", null],
  ["rate", "separate rate", "inside"],
  ["2", "轻松度2 0", "inside"],
  ["frst", "first", null],
] as const)("%s in %s: %s", (typed, name, expected) => {
  expect(matchName(typed, name)).toBe(expected);
});
