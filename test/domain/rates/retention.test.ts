import fc from "fast-check";
import { churnRate } from "../../../src/domain/rates/churn";
import { retentionRate } from "../../../src/domain/rates/retention";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("is the share of the opening customers that stayed", () => {
  expect(retentionRate(1200, 1260, 90)).toBe(0.975);
});

test("refuses more retained customers than there were", () => {
  expect(refusalOf(() => retentionRate(100, 130, 10))).toEqual({
    kind: "wrong-value",
    reason: "part-exceeds-whole",
    details: { part: 120, whole: 100 },
  });
});

test("refuses more added customers than there are at the close", () => {
  expect(refusalOf(() => retentionRate(100, 80, 90)).details).toEqual({ part: 90, whole: 80 });
});

test("divides by 0 where there was no customer", () => {
  expect(refusalOf(() => retentionRate(0, 5, 5)).kind).toBe("divide-by-zero");
});

test("retention and churn of one cohort make 1", () => {
  fc.assert(
    fc.property(count, count, count, (stayed, lost, added) => {
      fc.pre(stayed + lost > 0);
      const opening = stayed + lost;
      const sum = retentionRate(opening, stayed + added, added) + churnRate(lost, opening);
      return Math.abs(sum - 1) <= 1e-15;
    }),
    RUNS,
  );
});
