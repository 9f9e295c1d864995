import fc from "fast-check";
import { areaOf } from "../../../src/sheets/plan/area-of";
import { mergeAreas } from "../../../src/sheets/plan/merge-areas";
import type { Area } from "../../../src/sheets/sheet-plan";

test("areas below each other become one", () => {
  expect(mergeAreas([areaOf(2, 1), areaOf(3, 1), areaOf(4, 1, 2)])).toEqual([areaOf(2, 1, 4)]);
});

test("areas beside each other become one once each of them is whole", () => {
  const cells = [areaOf(2, 1), areaOf(2, 2), areaOf(3, 1), areaOf(3, 2), areaOf(3, 3)];
  expect(mergeAreas(cells)).toEqual([areaOf(2, 1, 2, 2), areaOf(3, 3)]);
});

test("neighbours of another width or column stay apart", () => {
  const apart = [areaOf(2, 1), areaOf(3, 1, 1, 2), areaOf(3, 2), areaOf(5, 1)];
  expect(mergeAreas(apart)).toEqual(apart);
});

const cellsOf = (areas: readonly Area[]): string[] =>
  areas
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, index) => {
        return `${row + Math.floor(index / columns)}:${column + (index % columns)}`;
      }),
    )
    .sort();

test("exactly the same cells are covered, by no more areas", () => {
  const area = fc
    .tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .map(([row, column, rows, columns]) => areaOf(row, column, rows, columns));
  fc.assert(
    fc.property(fc.array(area, { maxLength: 12 }), (areas) => {
      const merged = mergeAreas(areas);
      expect(cellsOf(merged)).toEqual(cellsOf(areas));
      expect(merged.length).toBeLessThanOrEqual(areas.length);
    }),
  );
});
