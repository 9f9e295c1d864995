import fc from "fast-check";
import {
  customerSatisfaction,
  SATISFACTION_METHODS,
} from "../../../src/domain/surveys/customer-satisfaction";
import { answersFrom, RUNS } from "../arbitraries";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

const answers = column(5, 4, 4, 2, 5);

test("the share of the two highest answers", () => {
  expect(customerSatisfaction(answers, "top2", 5)).toBe(0.8);
});

test("the share of the highest answer", () => {
  expect(customerSatisfaction(answers, "top", 5)).toBe(0.4);
});

test("a mean of 4.2 of 5 is 80, not 84", () => {
  expect(customerSatisfaction(column(5, 5, 4, 4, 3), "mean", 5)).toBeCloseTo(80, 12);
});

test("another scale", () => {
  expect(customerSatisfaction(column(7, 6, 3, 5), "top2", 7)).toBe(0.5);
});

test.each([
  ["top2", 2, 3],
  ["top", 1, 2],
  ["mean", 4.5, 2],
  ["mean", -5, 2],
  ["top2", 0, 3],
  ["mean", 101, 2],
] as const)("%s on a scale up to %d is refused", (method, scale, shortest) => {
  expect(refusalOf(() => customerSatisfaction(column(1), method, scale))).toEqual({
    kind: "wrong-value",
    reason: "scale-unusable",
    details: { scale, shortest, longest: 100 },
  });
});

test("shares lie between 0 and 1, the mean between 0 and 100, top never above top two", () => {
  fc.assert(
    fc.property(answersFrom(1, 5), (list) => {
      const [top2, top, mean] = SATISFACTION_METHODS.map((method) =>
        customerSatisfaction(column(...list), method, 5),
      ) as [number, number, number];
      return top >= 0 && top <= top2 && top2 <= 1 && mean >= 0 && mean <= 100;
    }),
    RUNS,
  );
});
