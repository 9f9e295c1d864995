import { given } from "../../../src/domain/cells/argument";
import { readLevelPoints } from "../../../src/domain/scoring/read-level-points";
import { refusalOf } from "../refusal-of";

test("as many levels as there are numbers, or five", () => {
  expect(readLevelPoints(given(2, "points", [[0, 50, 100]]))).toEqual([0, 50, 100]);
  expect(readLevelPoints(given(2, "points", null))).toEqual([20, 40, 60, 80, 100]);
});

test("a level without points is refused", () => {
  expect(refusalOf(() => readLevelPoints(given(2, "points", [[0, null]]))).reason).toBe(
    "number-missing",
  );
});
