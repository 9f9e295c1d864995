import type { TargetRow } from "../../../../src/taskpane/balance/grounds/target-draft";
import { targetFault, targetOf } from "../../../../src/taskpane/balance/grounds/target-draft";

const CALLS: TargetRow = {
  name: "Calls",
  target: 800,
  isPercent: false,
  isKnown: true,
  declared: null,
};
const RATE: TargetRow = { ...CALLS, name: "FCR", target: 0.9, isPercent: true };

test.each([
  ["", CALLS, null],
  ["1,000", CALLS, null],
  ["many", CALLS, "number"],
  ["90%", RATE, null],
  ["0.9", RATE, null],
  ["90", RATE, "percent"],
] as const)("%p is judged for its row", (typed, row, fault) => {
  expect(targetFault(typed, row)).toBe(fault);
});

test("what was typed is the target; a blank takes back what was said", () => {
  expect(targetOf("90%", null, RATE)).toEqual({ indicator: "FCR", whole: 0.9, additive: null });
  expect(targetOf("1,000", true, CALLS)).toMatchObject({ whole: 1000, additive: true });
  expect(targetOf(" ", true, CALLS)).toBeNull();
});
