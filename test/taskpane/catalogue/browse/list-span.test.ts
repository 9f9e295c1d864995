import fc from "fast-check";
import { placeReachedBy } from "../../../../src/taskpane/catalogue/browse/list-keys";
import { placesDrawn, spanInView } from "../../../../src/taskpane/catalogue/browse/list-span";

const COUNT = 10_000;

test.each([
  [200, { first: 0, end: 13 }],
  [-7200, { first: 94, end: 115 }],
  [-720_000, { first: 9994, end: 10_000 }],
])("a list that begins at %d", (top, span) => {
  expect(spanInView({ top, height: 640, rowHeight: 72, count: COUNT })).toEqual(span);
});

test("however long the list, only what is seen is drawn, and all of that", () => {
  fc.assert(
    fc.property(fc.integer({ min: -720_000, max: 640 }), fc.nat(COUNT), (top, count) => {
      const { first, end } = spanInView({ top, height: 640, rowHeight: 72, count });
      expect(end - first).toBeLessThanOrEqual(22);
      for (let place = 0; place < count; place += 97) {
        const seen = top + (place + 1) * 72 > 0 && top + place * 72 < 640;
        if (seen) expect(place >= first && place < end).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test("the row with the focus is there wherever the list is scrolled to", () => {
  expect(placesDrawn({ first: 3, end: 5 }, 4)).toEqual([3, 4]);
  expect(placesDrawn({ first: 3, end: 5 }, 0)).toEqual([0, 3, 4]);
  expect(placesDrawn({ first: 3, end: 5 }, 9)).toEqual([3, 4, 9]);
});

test.each([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 9, 9],
  ["ArrowUp", 3, 2],
  ["ArrowUp", 0, -1],
  ["PageDown", 5, 9],
  ["PageUp", 5, 0],
  ["Home", 5, 0],
  ["End", 5, 9],
  ["Enter", 5, null],
])("%s leads from %d to %p of ten", (key, from, expected) => {
  expect(placeReachedBy(key, from, 10)).toBe(expected);
});
