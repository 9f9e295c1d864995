import fc from "fast-check";
import { attainment } from "../../../src/domain/rates/attainment";
import { amount, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const target = fc.double({ min: 0.001, max: 1e9, noNaN: true });

test.each([
  [45, 50, "up", 0.9],
  [60, 50, "up", 1.2],
  [-10, 50, "up", -0.2],
  [55, 50, "down", 0.9],
  [45, 50, "down", 1.1],
  [0, 50, "down", 2],
  [150, 50, "down", -1],
] as const)("%d against %d, %s, is %d", (actual, goal, direction, share) => {
  expect(attainment(actual, goal, direction)).toBeCloseTo(share, 12);
});

test("a target of 0 divides by 0", () => {
  expect(refusalOf(() => attainment(1, 0, "up")).kind).toBe("divide-by-zero");
});

test("a negative target would turn the direction round and is refused", () => {
  expect(refusalOf(() => attainment(-200, -100, "up"))).toEqual({
    kind: "wrong-value",
    reason: "target-not-positive",
    details: { target: -100 },
  });
});

test("is 1 on the target in either direction, and mirrored elsewhere", () => {
  fc.assert(
    fc.property(amount, target, (actual, goal) => {
      const up = attainment(actual, goal, "up");
      const down = attainment(actual, goal, "down");
      return (
        attainment(goal, goal, "down") === 1 &&
        Math.abs(up + down - 2) <= (Math.abs(up) + 2) * 1e-15
      );
    }),
    RUNS,
  );
});

test("more is better up, less is better down", () => {
  fc.assert(
    fc.property(amount, amount, target, (one, other, goal) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      return (
        attainment(less, goal, "up") <= attainment(more, goal, "up") &&
        attainment(less, goal, "down") >= attainment(more, goal, "down")
      );
    }),
    RUNS,
  );
});
