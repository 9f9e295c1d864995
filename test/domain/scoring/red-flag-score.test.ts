import fc from "fast-check";
import { redFlagScore } from "../../../src/domain/scoring/red-flag-score";
import { refusalOf } from "../refusal-of";
import {
  directionTold,
  distance,
  expectContinuous,
  expectMonotone,
  LIMITS,
  line,
  sign,
} from "./lines";

const up = { redFlag: 70, goal: 85, direction: undefined, ...LIMITS };
const down = { ...up, redFlag: 60, goal: 45 };

test.each([
  [50, 0],
  [55, 0],
  [70, 100 / 3],
  [77.5, 50],
  [85, 200 / 3],
  [100, 100],
  [120, 100],
])("more is better: %d scores %d", (actual, points) => {
  expect(redFlagScore(actual, up)).toBeCloseTo(points, 12);
});

test.each([
  [80, 0],
  [75, 0],
  [60, 100 / 3],
  [52.5, 50],
  [45, 200 / 3],
  [30, 100],
  [10, 100],
])("less is better: %d scores %d", (actual, points) => {
  expect(redFlagScore(actual, down)).toBeCloseTo(points, 12);
});

test("floor and cap", () => {
  expect(redFlagScore(1, { ...up, floor: 20 })).toBe(20);
  expect(redFlagScore(99, { ...up, cap: 90 })).toBe(90);
});

test("a red flag on the goal is refused", () => {
  expect(refusalOf(() => redFlagScore(1, { ...up, redFlag: 85 }))).toEqual({
    kind: "wrong-value",
    reason: "red-flag-equals-goal",
    details: { goal: 85 },
  });
});

test.each([
  [up, "down"],
  [down, "up"],
] as const)("lines against the declared direction are refused: %j", (rule, direction) => {
  expect(refusalOf(() => redFlagScore(1, { ...rule, direction }))).toEqual({
    kind: "wrong-value",
    reason: "red-flag-on-wrong-side",
    details: { redFlag: rule.redFlag, goal: rule.goal, direction },
  });
});

const rules = fc.tuple(line, distance, sign).map(([redFlag, away, way]) => {
  const direction = directionTold(way);
  const lines = { redFlag, goal: redFlag + way * away, direction } as const;
  return { way, away, rule: { ...up, ...lines, method: "goal-red-flag" } as const };
});

test("stays within its limits and never falls as the actual improves", () => {
  expectMonotone(rules.map(({ rule, way }) => [rule, way]));
});

test("does not jump", () => {
  expectContinuous(
    fc.tuple(rules, line).map(([{ rule, away }, actual]) => ({
      rule,
      actual,
      steepest: 100 / (3 * away),
    })),
  );
});
