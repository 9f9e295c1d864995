import fc from "fast-check";
import { ABANDON_MODES, needsEarly, serviceLevel } from "../../../src/domain/calls/service-level";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

/** The example of the published comparison: 20 of the 60 abandoned calls within the limit. */
const calls = { within: 860, answered: 1000, abandoned: 60, early: 20 };

test.each([
  ["positive", 880 / 1060, 0.83],
  ["answered", 860 / 1000, 0.86],
  ["negative", 860 / 1060, 0.81],
  ["ignored", 860 / 1040, 0.83],
] as const)("the same day by the %s way", (mode, level, published) => {
  expect(serviceLevel(calls, mode)).toBeCloseTo(level, 12);
  expect(serviceLevel(calls, mode)).toBeCloseTo(published, 2);
});

test("the fifth published formula credits a shorter cut: 10 calls within 5 seconds", () => {
  expect(serviceLevel({ ...calls, early: 10 }, "positive")).toBeCloseTo(870 / 1060, 12);
});

test("two ways need the early calls", () => {
  expect(ABANDON_MODES.filter(needsEarly)).toEqual(["ignored", "positive"]);
});

test("a part of more than its whole is refused", () => {
  expect(refusalOf(() => serviceLevel({ ...calls, within: 1001 }, "answered")).details).toEqual({
    part: 1001,
    whole: 1000,
  });
  expect(refusalOf(() => serviceLevel({ ...calls, early: 61 }, "negative")).details).toEqual({
    part: 61,
    whole: 60,
  });
});

test("no call divides by 0", () => {
  const none = { within: 0, answered: 0, abandoned: 0, early: 0 };
  expect(refusalOf(() => serviceLevel(none, "negative")).kind).toBe("divide-by-zero");
  expect(refusalOf(() => serviceLevel({ ...none, abandoned: 5 }, "answered")).kind).toBe(
    "divide-by-zero",
  );
});

test("the negative way is the strictest, and all stay within 0 and 1", () => {
  fc.assert(
    fc.property(count, count, count, count, (within, late, early, patient) => {
      fc.pre(within + late > 0);
      const day = { within, answered: within + late, abandoned: early + patient, early };
      const levels = ABANDON_MODES.map((mode) => serviceLevel(day, mode));
      const [negative = 0] = levels;
      return levels.every((level) => level >= negative - 1e-15 && level <= 1);
    }),
    RUNS,
  );
});
