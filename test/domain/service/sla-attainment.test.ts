import fc from "fast-check";
import { slaAttainment } from "../../../src/domain/service/sla-attainment";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("open tickets past their target are misses", () => {
  expect(slaAttainment(90, 96, 0)).toBe(0.9375);
  expect(slaAttainment(90, 95, 5)).toBe(0.9);
});

test("nothing but overdue tickets is 0, nothing decided divides by 0", () => {
  expect(slaAttainment(0, 0, 5)).toBe(0);
  expect(refusalOf(() => slaAttainment(0, 0, 0)).kind).toBe("divide-by-zero");
});

test("more met than closed is refused, overdue or not", () => {
  expect(refusalOf(() => slaAttainment(11, 10, 5)).details).toEqual({ part: 11, whole: 10 });
});

test("an overdue ticket never helps, and closing it late changes nothing", () => {
  fc.assert(
    fc.property(count, count, count, (met, late, overdue) => {
      fc.pre(met + late > 0);
      const attained = slaAttainment(met, met + late, overdue);
      return (
        attained <= slaAttainment(met, met + late, 0) &&
        attained === slaAttainment(met, met + late + overdue, 0)
      );
    }),
    RUNS,
  );
});
