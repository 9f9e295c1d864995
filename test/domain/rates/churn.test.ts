import { churnRate } from "../../../src/domain/rates/churn";
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
