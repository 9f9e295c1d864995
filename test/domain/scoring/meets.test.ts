import fc from "fast-check";
import { meets } from "../../../src/domain/scoring/meets";
import { RUNS } from "../arbitraries";
import { line } from "./lines";

test.each([
  [94.9, false, true],
  [95, true, true],
  [95.1, true, false],
])("%d against 95: up %s, down %s", (actual, up, down) => {
  expect(meets(actual, 95, "up")).toBe(up);
  expect(meets(actual, 95, "down")).toBe(down);
});

test("the last binary digit decides nothing", () => {
  expect(1 - 0.7).toBeGreaterThan(0.3);
  expect(meets(1 - 0.7, 0.3, "down")).toBe(true);
  expect((0.7 + 0.1) * 10).toBeLessThan(8);
  expect(meets((0.7 + 0.1) * 10, 8, "up")).toBe(true);
});

test("a difference in the fifteenth digit does", () => {
  expect(meets(0.300_000_000_000_001, 0.3, "down")).toBe(false);
});

test("of two different results one is better, and it depends on the direction which", () => {
  fc.assert(
    fc.property(line, line, (one, other) => {
      return meets(one, other, "up") === meets(other, one, "up") ? one === other : one !== other;
    }),
    RUNS,
  );
});
