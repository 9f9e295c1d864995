import type { ScoreMethod } from "../../../src/domain/scoring/score-method";
import { directionRule } from "../../../src/domain/card-rules/c21-direction";
import { card, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

type Lines = [threshold: number | null, target: number | null, stretch: number | null];

const lines = (
  direction: "up" | "down" | "band" | "gate" | null,
  [threshold, target, stretch]: Lines,
  method: ScoreMethod | null = null,
) => card({ rows: rows({ direction, threshold, target, stretch, method }) });

test.each<[Parameters<typeof lines>[0], Lines]>([
  ["up", [60, 80, 90]],
  ["up", [60, 80, 80]],
  ["up", [null, 80, null]],
  ["down", [90, 80, 60]],
  ["band", [10, 20, 30]],
  ["band", [10, null, 30]],
  ["gate", [90, 80, 60]],
  [null, [90, 80, 60]],
])("%s: %p is in order", (direction, values) => {
  expect(breaches(directionRule, lines(direction, values))).toEqual([]);
});

test.each<[Parameters<typeof lines>[0], Lines, unknown[]]>([
  ["up", [90, 80, null], ["reversed", 0, 80, 90]],
  ["up", [60, 80, 70], ["reversed", 0, 70, 80]],
  ["down", [60, 80, null], ["reversed", 0, 80, 60]],
  ["down", [90, 80, 85], ["reversed", 0, 85, 80]],
  ["up", [80, 80, null], ["equal", 0, 80, 80]],
  ["band", [10, 20, 20], ["equal", 0, 20, 20]],
  ["band", [20, 10, 30], ["reversed", 0, 10, 20]],
  ["band", [30, null, 10], ["reversed", 0, 10, 30]],
  ["up", [80, null, 80], ["equal", 0, 80, 80]],
])("%s: %p is not", (direction, values, told) => {
  expect(inShort(breaches(directionRule, lines(direction, values)))).toEqual([told]);
});

test("threshold and target may be equal where points are given in steps", () => {
  expect(breaches(directionRule, lines("up", [80, 80, null], "steps"))).toEqual([]);
});

test.each<ScoreMethod>(["deduction", "rubric"])("a %s has no lines to compare", (method) => {
  expect(breaches(directionRule, lines("up", [90, 5, null], method))).toEqual([]);
});

test("reversed lines are repaired by swapping both cells", () => {
  expect(breaches(directionRule, lines("up", [90, 80, null]))[0]?.repair).toEqual({
    kind: "write",
    cells: [
      { row: 0, column: "threshold", from: 90, to: 80 },
      { row: 0, column: "target", from: 80, to: 90 },
    ],
  });
});
