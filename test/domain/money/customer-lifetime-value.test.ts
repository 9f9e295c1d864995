import fc from "fast-check";
import { customerLifetimeValue } from "../../../src/domain/money/customer-lifetime-value";
import { RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

const customer = { margin: 100, retention: 0.8, discount: 0.2, cost: 0 };

test("margin × r / (1 + d − r), less the cost", () => {
  expect(customerLifetimeValue(customer)).toBeCloseTo(200, 12);
  expect(customerLifetimeValue({ ...customer, cost: 250 })).toBeCloseTo(-50, 12);
});

test("nobody stays: nothing but the cost", () => {
  expect(customerLifetimeValue({ ...customer, retention: 0, cost: 30 })).toBe(-30);
});

test.each([1, 80, -0.1])("a retention of %d is refused", (retention) => {
  expect(refusalOf(() => customerLifetimeValue({ ...customer, retention }))).toEqual({
    kind: "wrong-value",
    reason: "retention-unusable",
    details: { retention },
  });
});

test("a negative discount is refused", () => {
  expect(refusalOf(() => customerLifetimeValue({ ...customer, discount: -0.1 }))).toEqual({
    kind: "wrong-value",
    reason: "discount-negative",
    details: { discount: -0.1 },
  });
});

test("is the sum of all discounted margins to come", () => {
  const share = fc.integer({ min: 0, max: 90 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), share, share, (margin, retention, discount) => {
      const step = retention / (1 + discount);
      let expected = 0;
      for (let period = 1; period <= 600; period += 1) expected += margin * step ** period;
      const value = customerLifetimeValue({ margin, retention, discount, cost: 0 });
      return Math.abs(value - expected) <= 1e-9 * (1 + expected);
    }),
    RUNS,
  );
});
