import fc from "fast-check";
import { addressLists, areaAddress } from "../../src/excel/area-address";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

test("an area is named by its corners, a single cell by itself", () => {
  expect(areaAddress({ row: 4, column: 0, rows: 8, columns: 16 })).toBe("A5:P12");
  expect(areaAddress(cell(2, 1))).toBe("B3");
});

test("few areas make one list, none make no list", () => {
  expect(addressLists([cell(0, 0), { row: 3, column: 1, rows: 2, columns: 2 }])).toEqual([
    "A1,B4:C5",
  ]);
  expect(addressLists([])).toEqual([]);
});

test("lists hold every address in order and stay within Excel's limit", () => {
  const anyArea = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 40_000 }),
    columns: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(anyArea, { maxLength: 60 }), (areas) => {
      const lists = addressLists(areas);
      expect(lists.flatMap((list) => list.split(","))).toEqual(areas.map(areaAddress));
      for (const list of lists) expect(list.length).toBeLessThanOrEqual(255);
    }),
  );
});

test("a list is only ended when the next address does not fit", () => {
  const lists = addressLists(Array.from({ length: 200 }, (_, row) => cell(row, 0)));
  for (const [at, list] of lists.slice(0, -1).entries()) {
    const next = lists[at + 1]?.split(",")[0] ?? "";
    expect(list.length + 1 + next.length).toBeGreaterThan(255);
  }
  expect(lists).toHaveLength(4);
});
