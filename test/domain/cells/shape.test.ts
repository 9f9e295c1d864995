import { given } from "../../../src/domain/cells/argument";
import { demandSameShape } from "../../../src/domain/cells/shape";
import { refusalOf } from "../refusal-of";

test("accepts two ranges of one shape", () => {
  expect(() => {
    demandSameShape(given(1, "weights", [[1], [2]]), given(2, "scores", [["a"], [null]]));
  }).not.toThrow();
});

test("names both sizes where they differ, also for as many cells", () => {
  const row = given(1, "weights", [[1, 2]]);
  const down = given(2, "scores", [[1], [2]]);
  expect(
    refusalOf(() => {
      demandSameShape(row, down);
    }),
  ).toEqual({
    kind: "wrong-value",
    reason: "shapes-differ",
    details: { first: 1, second: 2, firstSize: "1×2", secondSize: "2×1" },
  });
});
