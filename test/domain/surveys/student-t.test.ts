import fc from "fast-check";
import { studentT } from "../../../src/domain/surveys/student-t";
import { RUNS } from "../arbitraries";

/** T.INV.2T(0.05, degrees) of spreadsheets and statistics packages. */
const PUBLISHED = [
  [1, 12.706204736174694],
  [2, 4.302652729749462],
  [3, 3.1824463052837078],
  [4, 2.7764451051977934],
  [9, 2.262157162798205],
  [10, 2.228138851986274],
  [29, 2.045229642132703],
  [30, 2.0422724563012378],
  [99, 1.9842169515864174],
  [100, 1.9839715185235518],
  [999, 1.9623414611334493],
  [1000, 1.9623390808264083],
  [1001, 1.9623367052808798],
  [5000, 1.9604385517065073],
  [100_000, 1.9599877075346095],
] as const;

test.each(PUBLISHED)("%d degrees of freedom", (degrees, quantile) => {
  expect(Math.abs(studentT(degrees) / quantile - 1)).toBeLessThan(1e-12);
});

test("falls with the degrees, towards the normal distribution's", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (degrees) => {
      const quantile = studentT(degrees);
      return studentT(degrees + 1) < quantile && quantile > 1.959963984540054;
    }),
    RUNS,
  );
});
