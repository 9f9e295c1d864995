import { rangeFeasibilityRule } from "../../../src/domain/card-rules/c04-range-feasibility";
import { card, PROFILE } from "./cards";
import { breaches, inShort } from "./check-rule";

const withRange = (lowest: number, highest: number) => ({
  ...PROFILE,
  ranges: { ...PROFILE.ranges, outcome: { lowest, highest } },
});

test("the published ranges leave room: 80 % to 115 %", () => {
  expect(breaches(rangeFeasibilityRule, card())).toEqual([]);
});

test("ranges that leave exactly one way are possible", () => {
  expect(breaches(rangeFeasibilityRule, card(), withRange(0.55, 0.6))).toEqual([]);
  expect(breaches(rangeFeasibilityRule, card(), withRange(0.2, 0.3))).toEqual([]);
});

test("minimums above, or maximums below 100 % are impossible", () => {
  const high = breaches(rangeFeasibilityRule, card(), withRange(0.6, 0.7));
  expect(inShort(high)).toEqual([["too-high", null, 1.05, 1]]);
  const low = breaches(rangeFeasibilityRule, card(), withRange(0.1, 0.25));
  expect(inShort(low)).toEqual([["too-low", null, 0.95, 1]]);
});
