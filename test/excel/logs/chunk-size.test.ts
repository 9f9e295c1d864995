import fc from "fast-check";
import { bytesOf, ChunkSize } from "../../../src/excel/logs/chunk-size";

const FOUR_MEGABYTES = 4_000_000;

/** Columns of that many rows, every cell holding the same. */
const columnsOf = (rows: number, ...cells: readonly unknown[]) =>
  cells.map((cell) => Array.from({ length: rows }, () => [cell]));

test("starts so small that any rows fit, and grows up to what keeps the sheet free", () => {
  const size = new ChunkSize(3);
  const asked: number[] = [];
  for (let chunk = 0; chunk < 5; chunk += 1) {
    asked.push(size.rows);
    size.learn(columnsOf(size.rows, 1, 2, 3));
  }
  expect(asked).toEqual([13, 104, 832, 6_656, 10_000]);
});

test("long texts make chunks shorter, and they stay so", () => {
  const size = new ChunkSize(2);
  size.learn(columnsOf(20, "x".repeat(10_000), 1));
  expect(size.rows).toBe(66);
  size.learn(columnsOf(66, 1, 1));
  expect(size.rows).toBe(66);
});

test("an answer that Excel refuses is asked for by halves, down to a single row", () => {
  const size = new ChunkSize(1);
  expect(size.shrink(1_000)).toBe(true);
  expect(size.rows).toBe(500);
  expect(size.shrink(1)).toBe(false);
});

test("an empty answer teaches nothing", () => {
  const size = new ChunkSize(1);
  size.learn([[]]);
  expect(size.rows).toBe(40);
});

const cell = fc.oneof(fc.string({ unit: "grapheme" }), fc.double({ noNaN: true }), fc.boolean());

test("the size of an answer is never taken for less than it is", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 1 })), (column) => {
      const sent = Buffer.byteLength(JSON.stringify(column));
      // The outer brackets of an empty answer.
      expect(bytesOf([column]) + 2).toBeGreaterThanOrEqual(sent);
    }),
    { numRuns: 1_000 },
  );
});

test("no answer exceeds 4 MB while rows are at most twice as long as any before", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.1, max: 2, noNaN: true }), { maxLength: 20 }),
      (growths) => {
        const size = new ChunkSize(1);
        let length = 50;
        for (const growth of growths) {
          length = Math.min(16_000, Math.max(1, Math.round(length * growth)));
          const column = columnsOf(Math.min(size.rows, 100), "汉".repeat(length));
          const bytes = (bytesOf(column) / (column[0]?.length ?? 1)) * size.rows;
          expect(bytes).toBeLessThanOrEqual(FOUR_MEGABYTES);
          size.learn(column);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});
