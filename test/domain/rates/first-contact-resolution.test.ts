import fc from "fast-check";
import { firstContactResolution } from "../../../src/domain/rates/first-contact-resolution";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("gross", () => {
  expect(firstContactResolution(820, 1000, 0)).toBe(0.82);
});

test("net of ineligible cases", () => {
  expect(firstContactResolution(720, 1000, 100)).toBe(0.8);
});

test("refuses more resolved than eligible cases", () => {
  expect(refusalOf(() => firstContactResolution(950, 1000, 100))).toEqual({
    kind: "wrong-value",
    reason: "part-exceeds-whole",
    details: { part: 950, whole: 900 },
  });
});

test("refuses more ineligible cases than cases", () => {
  expect(refusalOf(() => firstContactResolution(0, 100, 101)).details).toEqual({
    part: 101,
    whole: 100,
  });
});

test("divides by 0 where no case is eligible", () => {
  expect(refusalOf(() => firstContactResolution(0, 100, 100)).kind).toBe("divide-by-zero");
});

test("the net rate is never below the gross one", () => {
  fc.assert(
    fc.property(count, count, count, (resolved, open, ineligible) => {
      fc.pre(resolved + open > 0);
      const total = resolved + open + ineligible;
      const gross = firstContactResolution(resolved, total, 0);
      return firstContactResolution(resolved, total, ineligible) >= gross;
    }),
    RUNS,
  );
});
