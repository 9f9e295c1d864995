import fc from "fast-check";
import { gradeOf } from "../../../src/domain/scoring/grade";
import { RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const scale = [
  { bound: 0, name: "C" },
  { bound: 60, name: "B" },
  { bound: 85, name: "A" },
];

test.each([
  [0, "C"],
  [60, "B"],
  [84.999_999, "B"],
  [85, "A"],
  [130, "A"],
])("%d is graded %s, in either order of the scale", (total, name) => {
  expect(gradeOf(total, scale, false)).toBe(name);
  expect(gradeOf(total, [...scale].reverse(), false)).toBe(name);
});

test("what binary arithmetic leaves behind does not cost a grade", () => {
  const total = 0.35 * 66 + 0.35 * 98 + 0.3 * 92;
  expect(total).toBeLessThan(85);
  expect(gradeOf(total, scale, false)).toBe("A");
});

test("a knock-out forces the lowest grade, whatever the total", () => {
  expect(gradeOf(99, scale, true)).toBe("C");
  expect(gradeOf(-5, [...scale].reverse(), true)).toBe("C");
});

test("a total below all bounds is refused", () => {
  expect(refusalOf(() => gradeOf(-5, scale, false))).toEqual({
    kind: "not-available",
    reason: "below-lowest-grade",
    details: { total: -5, lowest: 0 },
  });
});

test.each([
  [[0, 60, 60], 60, 60],
  [[0, 85, 60], 85, 60],
  [[85, 85, 0], 85, 85],
  [[95, 60, 75, 85], 95, 60],
])("bounds %j are refused", (bounds, first, second) => {
  const wrong = bounds.map((bound) => ({ bound, name: "x" }));
  expect(refusalOf(() => gradeOf(70, wrong, false))).toEqual({
    kind: "wrong-value",
    reason: "bounds-not-rising",
    details: { first, second },
  });
});

test("a higher total never has a lower grade", () => {
  const total = fc.double({ min: 0, max: 130, noNaN: true });
  const rankOf = (points: number) => "CBA".indexOf(gradeOf(points, scale, false));
  fc.assert(
    fc.property(total, total, (one, other) => {
      return rankOf(Math.min(one, other)) <= rankOf(Math.max(one, other));
    }),
    RUNS,
  );
});
