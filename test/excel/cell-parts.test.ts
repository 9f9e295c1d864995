import fc from "fast-check";
import { cellParts } from "../../src/excel/cell-parts";

const blockOf = (rows: number, columns: number) => ({
  block: { row: 4, column: 2, rows, columns },
  cells: Array.from({ length: rows }, (_, row) => new Array<number>(columns).fill(row)),
});

test("what is not very long goes at once", () => {
  const plan = blockOf(2_000, 10);
  expect(cellParts(plan)).toEqual([{ area: plan.block, cells: plan.cells }]);
});

test("parts follow each other without a gap, each small enough, and make the whole", () => {
  const sizes = fc.record({
    rows: fc.integer({ min: 1, max: 60 }),
    columns: fc.integer({ min: 1_000, max: 25_000 }),
  });
  fc.assert(
    fc.property(sizes, ({ rows, columns }) => {
      const cells = Array.from({ length: rows }, (_, row) => [row]);
      const parts = cellParts({ block: { row: 4, column: 2, rows, columns }, cells });
      const covered = parts.flatMap(({ area }) =>
        Array.from({ length: area.rows }, (_, step) => area.row + step - 4),
      );
      const written = parts.flatMap((part) => part.cells.flat().map(Number));
      const isSmall = parts.every(({ cells: own }) => own.length * columns <= 20_000);
      return (
        covered.join() === cells.join() &&
        written.join() === cells.join() &&
        (isSmall || parts.length === rows)
      );
    }),
    { numRuns: 1_000 },
  );
});
