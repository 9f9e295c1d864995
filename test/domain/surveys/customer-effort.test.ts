import fc from "fast-check";
import { customerEffort, EFFORT_RESULTS } from "../../../src/domain/surveys/customer-effort";
import { answersFrom, RUNS } from "../arbitraries";
import { column } from "../column";
import { refusalOf } from "../refusal-of";

test("version 1: the mean of 1 to 5", () => {
  expect(customerEffort(column(1, 2, 2, 3), "1", "mean")).toBe(2);
});

test("version 2: the mean of 1 to 7", () => {
  expect(customerEffort(column(7, 6, 5, 4), "2", "mean")).toBe(5.5);
});

test("version 2: the net score at its bounds", () => {
  expect(customerEffort(column(7, 6, 5, 4, 3, 1), "2", "net")).toBe(0);
  expect(customerEffort(column(7, 6, 5, 2), "2", "net")).toBe(25);
});

test.each([[null], [""], [0]])("%j is no answer", (nothing) => {
  expect(customerEffort(column(7, nothing), "2", "answers")).toBe(1);
});

test("an answer of 6 is off the scale of version 1", () => {
  expect(refusalOf(() => customerEffort(column(6), "1", "mean")).details).toMatchObject({
    value: 6,
    lowest: 1,
    highest: 5,
  });
});

test("a net score exists for version 2 only", () => {
  expect(EFFORT_RESULTS["1"]).not.toContain("net");
  expect(EFFORT_RESULTS["2"]).toContain("net");
});

test("means lie on the scale, net scores between -100 and 100", () => {
  fc.assert(
    fc.property(answersFrom(1, 7), (list) => {
      const mean = customerEffort(column(...list), "2", "mean");
      const net = customerEffort(column(...list), "2", "net");
      return mean >= 1 && mean <= 7 && Math.abs(net) <= 100;
    }),
    RUNS,
  );
});
