import { given } from "../../../src/domain/cells/argument";
import { readLinePoints } from "../../../src/domain/scoring/read-line-points";
import { refusalOf } from "../refusal-of";

const read = (cells: unknown[][] | null) => readLinePoints(given(6, "points", cells));

test("three numbers in a column or a row, or the usual ones", () => {
  expect(read([[50], [80], [100]])).toEqual({ threshold: 50, target: 80, stretch: 100 });
  expect(read([[50, 80, 100]])).toEqual({ threshold: 50, target: 80, stretch: 100 });
  expect(read(null)).toEqual({ threshold: 60, target: 100, stretch: 120 });
});

test.each([
  [[[50, 80]], 2],
  [[[50, 80, 100, 120]], 4],
])("%j are not three", (cells, found) => {
  expect(refusalOf(() => read(cells))).toEqual({
    kind: "wrong-value",
    reason: "three-points-wanted",
    details: { position: 6, argument: "points", cells: found },
  });
});
