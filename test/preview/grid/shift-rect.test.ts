import fc from "fast-check";
import type { StructureChange } from "../../../src/preview/grid/grid-watch";
import { shiftRect } from "../../../src/preview/grid/shift-rect";

const block = { top: 4, left: 4, bottom: 6, right: 6 };

const rows = (action: StructureChange["action"], top: number, bottom: number): StructureChange => ({
  axis: "row",
  action,
  rect: { top, left: 0, bottom, right: 99 },
});

test.each<[string, StructureChange, object | null]>([
  ["rows above push it down", rows("insert", 0, 1), { top: 6, bottom: 8 }],
  ["rows at its top push it down", rows("insert", 4, 4), { top: 5, bottom: 7 }],
  ["rows inside make it taller", rows("insert", 5, 6), { top: 4, bottom: 8 }],
  ["rows below don't matter", rows("insert", 7, 8), { top: 4, bottom: 6 }],
  ["rows above go: it moves up", rows("remove", 0, 1), { top: 2, bottom: 4 }],
  ["rows inside go: it shrinks", rows("remove", 5, 5), { top: 4, bottom: 5 }],
  ["rows across its top go", rows("remove", 3, 4), { top: 3, bottom: 4 }],
  ["all of its rows go", rows("remove", 3, 7), null],
])("%s", (_, change, expected) => {
  expect(shiftRect(block, change)).toEqual(expected && { ...block, ...expected });
});

test("columns work the same way", () => {
  const rect = { top: 0, left: 2, bottom: 99, right: 2 };
  expect(shiftRect(block, { axis: "column", action: "insert", rect })).toEqual({
    ...block,
    left: 5,
    right: 7,
  });
});

test("removing what was inserted brings a block back", () => {
  const index = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(index, index, fc.integer({ min: 1, max: 5 }), (at, size, count) => {
      const rect = { top: at, left: 0, bottom: at + size, right: 3 };
      const change = rows("insert", 3, 3 + count - 1);
      const moved = shiftRect(rect, change);
      expect(moved && shiftRect(moved, { ...change, action: "remove" })).toEqual(rect);
    }),
  );
});
