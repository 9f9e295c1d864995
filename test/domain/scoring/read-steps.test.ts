import { given } from "../../../src/domain/cells/argument";
import { readSteps } from "../../../src/domain/scoring/read-steps";
import { refusalOf } from "../refusal-of";

const read = (bounds: unknown[][], points: unknown[][]) =>
  readSteps(given(2, "bounds", bounds), given(3, "points", points));

test("pairs bounds and points", () => {
  expect(read([[60], [80]], [[50], [100]])).toEqual([
    { bound: 60, points: 50 },
    { bound: 80, points: 100 },
  ]);
});

test("different shapes and missing numbers are refused", () => {
  expect(refusalOf(() => read([[60], [80]], [[50, 100]])).reason).toBe("shapes-differ");
  expect(refusalOf(() => read([[60], [80]], [[50], [null]])).reason).toBe("number-missing");
});
