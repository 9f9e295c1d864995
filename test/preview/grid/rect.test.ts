import fc from "fast-check";
import {
  bounding,
  cellCount,
  contains,
  intersect,
  mapCells,
  subtract,
  type Rect,
} from "../../../src/preview/grid/rect";

const index = fc.integer({ min: 0, max: 12 });
const rects = fc.tuple(index, index, index, index).map(([a, b, c, d]): Rect => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

test("what two blocks share lies in both", () => {
  fc.assert(
    fc.property(rects, rects, (a, b) => {
      const shared = intersect(a, b);
      return shared === null || (contains(a, shared) && contains(b, shared));
    }),
  );
});

test("both blocks lie in their bounding block", () => {
  fc.assert(
    fc.property(rects, rects, (a, b) => contains(bounding(a, b), a) && contains(bounding(a, b), b)),
  );
});

test("cutting a block out leaves all its other cells, each once", () => {
  fc.assert(
    fc.property(rects, rects, (from, cut) => {
      const left = subtract(from, cut).reduce((sum, part) => sum + cellCount(part), 0);
      const shared = intersect(from, cut);
      return left === cellCount(from) - (shared ? cellCount(shared) : 0);
    }),
  );
});

test("cells are visited row by row", () => {
  expect(
    mapCells({ top: 1, left: 2, bottom: 2, right: 3 }, (row, column) => [row, column]),
  ).toEqual([
    [
      [1, 2],
      [1, 3],
    ],
    [
      [2, 2],
      [2, 3],
    ],
  ]);
});
