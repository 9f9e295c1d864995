import fc from "fast-check";
import { intersect, mapCells, rectOf, type Rect } from "../../../src/preview/grid/rect";
import { joinCells } from "../../../src/preview/files/join-cells";

const cellsOf = (rect: Rect): string[] =>
  mapCells(rect, (row, column) => `${row},${column}`).flat();

test("a block of cells is one block again", () => {
  const cells = mapCells(rectOf(4, 2, 3, 2), (row, column) => rectOf(row, column)).flat();
  expect(joinCells(cells)).toEqual([rectOf(4, 2, 3, 2)]);
});

test("blocks hold every cell once", () => {
  const field = mapCells(rectOf(0, 0, 5, 5), (row, column) => rectOf(row, column)).flat();
  fc.assert(
    fc.property(fc.subarray(field), (cells) => {
      const blocks = joinCells(cells);
      expect(blocks.flatMap(cellsOf).sort()).toEqual(cells.flatMap(cellsOf).sort());
      const pairs = blocks.flatMap((one, at) => blocks.slice(at + 1).map((two) => [one, two]));
      for (const [one, two] of pairs as [Rect, Rect][]) expect(intersect(one, two)).toBeNull();
    }),
    { numRuns: 1000 },
  );
});
