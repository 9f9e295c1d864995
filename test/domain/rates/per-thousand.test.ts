import fc from "fast-check";
import { perThousand } from "../../../src/domain/rates/per-thousand";
import { quotient } from "../../../src/domain/rates/quotient";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("counts per thousand", () => {
  expect(perThousand(12, 8000)).toBe(1.5);
});

test("2 % is 20 per mille", () => {
  expect(perThousand(2, 100)).toBe(20);
});

test("may exceed a thousand", () => {
  expect(perThousand(3, 2)).toBe(1500);
});

test("divides by 0 where the base is 0", () => {
  expect(refusalOf(() => perThousand(3, 0)).kind).toBe("divide-by-zero");
});

test("is a thousand times the plain rate, and doubles with the cases", () => {
  fc.assert(
    fc.property(count, fc.integer({ min: 1, max: 1_000_000 }), (cases, base) => {
      const rate = perThousand(cases, base);
      return (
        Math.abs(rate - 1000 * quotient(cases, base)) <= 1e-12 * rate &&
        perThousand(2 * cases, base) === 2 * rate
      );
    }),
    RUNS,
  );
});
