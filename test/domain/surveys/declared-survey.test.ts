import fc from "fast-check";
import { favourableAnswers } from "../../../src/domain/surveys/declared-survey";
import { RUNS } from "../arbitraries";

test("0.8 of 45 answers is 36; 0.87 of 230 is no whole number", () => {
  expect(favourableAnswers(0.8, 45)).toBe(36);
  expect(favourableAnswers(0.87, 230)).toBeNull();
});

test("none and all are counts too, and nobody answers more than once", () => {
  expect(favourableAnswers(0, 12)).toBe(0);
  expect(favourableAnswers(1, 12)).toBe(12);
  expect(favourableAnswers(1.5, 12)).toBeNull();
});

test("a share that was counted gives its count back", () => {
  const answers = fc
    .integer({ min: 1, max: 100_000 })
    .chain((all) => fc.record({ all: fc.constant(all), some: fc.integer({ min: 0, max: all }) }));
  fc.assert(
    fc.property(answers, ({ all, some }) => {
      expect(favourableAnswers(some / all, all)).toBe(some);
    }),
    RUNS,
  );
});
