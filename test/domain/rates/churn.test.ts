import fc from "fast-check";
import { churnRate } from "../../../src/domain/rates/churn";
import { retentionRate } from "../../../src/domain/rates/retention";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("is the share of the opening customers that left", () => {
  expect(churnRate(30, 1200)).toBe(0.025);
});

test("refuses more lost customers than there were", () => {
  expect(refusalOf(() => churnRate(11, 10)).reason).toBe("part-exceeds-whole");
});

test("divides by 0 where there was no customer", () => {
  expect(refusalOf(() => churnRate(0, 0)).kind).toBe("divide-by-zero");
});

test("lies from 0 to 1, rises with those lost, and is what retention lacks of 1", () => {
  fc.assert(
    fc.property(count, count, count, (lost, stayed, added) => {
      fc.pre(stayed > 0);
      const opening = lost + stayed;
      const rate = churnRate(lost, opening);
      expect(rate).toBeGreaterThanOrEqual(0);
      expect(rate).toBeLessThan(1);
      expect(churnRate(lost + 1, opening)).toBeGreaterThan(rate);
      expect(rate + retentionRate(opening, stayed + added, added)).toBeCloseTo(1, 12);
    }),
    RUNS,
  );
});
