import fc from "fast-check";
import { sumOf } from "../../../src/domain/cells/compensated-sum";
import { quotient } from "../../../src/domain/rates/quotient";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("divides, whatever the signs", () => {
  expect(quotient(820, 1000)).toBe(0.82);
  expect(quotient(-3, 4)).toBe(-0.75);
});

test("a denominator of 0 is refused, also below 0", () => {
  const refusal = { kind: "divide-by-zero", reason: "denominator-zero", details: {} };
  expect(refusalOf(() => quotient(1, 0))).toEqual(refusal);
  expect(refusalOf(() => quotient(0, -0))).toEqual(refusal);
});

test("a quotient beyond the largest number is refused", () => {
  expect(refusalOf(() => quotient(1e308, 1e-308))).toEqual({
    kind: "wrong-number",
    reason: "result-too-large",
    details: {},
  });
});

test("a pooled rate lies between the lowest and the highest rate of its parts", () => {
  const part = fc.tuple(count, fc.integer({ min: 1, max: 1_000_000 }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
      const numerator = sumOf(parts.map(([above]) => above));
      const pooled = quotient(numerator, sumOf(parts.map(([, below]) => below)));
      const rates = parts.map(([above, below]) => above / below);
      return (
        pooled >= Math.min(...rates) * (1 - 1e-12) && pooled <= Math.max(...rates) * (1 + 1e-12)
      );
    }),
    RUNS,
  );
});

test("a pooled rate is no mean of rates", () => {
  expect(quotient(9 + 11, 10 + 90)).toBe(0.2);
  expect((9 / 10 + 11 / 90) / 2).toBeCloseTo(0.511, 3);
});
