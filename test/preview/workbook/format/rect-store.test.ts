import fc from "fast-check";
import type { Rect } from "../../../../src/preview/grid/rect";
import { RectStore } from "../../../../src/preview/workbook/format/rect-store";

interface Flags {
  readonly locked: boolean;
  readonly indent: number;
}

test("what was set later lies on top", () => {
  const store = new RectStore<Flags>();
  store.set({ top: 0, left: 0, bottom: 9, right: 9 }, { locked: false, indent: 1 });
  store.set({ top: 2, left: 2, bottom: 3, right: 3 }, { locked: true });
  expect([store.get(2, 2, "locked"), store.get(2, 2, "indent")]).toEqual([true, 1]);
  expect([store.get(0, 0, "locked"), store.get(50, 0, "locked")]).toEqual([false, undefined]);
});

const index = fc.integer({ min: 0, max: 6 });
const rects = fc.tuple(index, index, index, index).map(([a, b, c, d]): Rect => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

test("the values of a block are those of its cells", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(rects, fc.boolean()), { maxLength: 6 }), rects, (sets, block) => {
      const store = new RectStore<Flags>();
      for (const [rect, locked] of sets) store.set(rect, { locked });
      const cells = new Set<boolean | undefined>();
      for (let row = block.top; row <= block.bottom; row++) {
        for (let column = block.left; column <= block.right; column++) {
          cells.add(store.get(row, column, "locked"));
        }
      }
      expect(new Set(store.distinct(block, "locked"))).toEqual(cells);
    }),
  );
});

test("it follows cells that move", () => {
  const store = new RectStore<Flags>();
  store.set({ top: 2, left: 0, bottom: 2, right: 0 }, { locked: false });
  store.shift({ axis: "row", action: "insert", rect: { top: 0, left: 0, bottom: 1, right: 9 } });
  expect([store.get(2, 0, "locked"), store.get(4, 0, "locked")]).toEqual([undefined, false]);
});
