import fc from "fast-check";
import { abandonmentRate } from "../../../src/domain/calls/abandonment";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("with and without short calls", () => {
  expect(abandonmentRate(60, 1000, 0)).toBe(0.06);
  expect(abandonmentRate(60, 1010, 10)).toBe(0.05);
});

test("refuses more short than abandoned, and more abandoned than offered calls", () => {
  expect(refusalOf(() => abandonmentRate(5, 100, 6)).details).toEqual({ part: 6, whole: 5 });
  expect(refusalOf(() => abandonmentRate(101, 100, 0)).details).toEqual({ part: 101, whole: 100 });
});

test("divides by 0 where no call is left", () => {
  expect(refusalOf(() => abandonmentRate(0, 0, 0)).kind).toBe("divide-by-zero");
  expect(refusalOf(() => abandonmentRate(5, 5, 5)).kind).toBe("divide-by-zero");
});

test("what was not abandoned makes it whole, and short calls only lower it", () => {
  fc.assert(
    fc.property(count, count, count, (answered, patient, short) => {
      fc.pre(answered + patient > 0);
      const offered = answered + patient + short;
      const rate = abandonmentRate(patient + short, offered, short);
      return (
        Math.abs(rate + answered / (answered + patient) - 1) <= 1e-15 &&
        rate <= abandonmentRate(patient + short, offered, 0)
      );
    }),
    RUNS,
  );
});
