import fc from "fast-check";
import { MAX_COLUMNS, MAX_ROWS } from "../../../../src/preview/grid/rect";
import {
  columnName,
  columnNumber,
  formatA1,
  parseA1,
} from "../../../../src/preview/workbook/range/a1";

test("columns are counted A to XFD", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("names and numbers of columns belong together", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MAX_COLUMNS - 1 }), (column) => {
      expect(columnNumber(columnName(column))).toBe(column);
    }),
  );
});

test.each<[string, [number, number, number, number]]>([
  ["b2", [1, 1, 1, 1]],
  ["$B$2:D4", [1, 1, 3, 3]],
  ["D4:B2", [1, 1, 3, 3]],
  ["B:D", [0, 1, MAX_ROWS - 1, 3]],
  ["$2:$4", [1, 0, 3, MAX_COLUMNS - 1]],
])("%s", (text, [top, left, bottom, right]) => {
  expect(parseA1(text)).toEqual({ top, left, bottom, right });
});

test.each(["", "A", "A0", "XFE1", "A1048577", "A1:", "1", "A1 B2", "Rate", "A1B2"])(
  "%s is no address",
  (text) => {
    expect(parseA1(text)).toBeNull();
  },
);

test("what is written is read again", () => {
  const row = fc.integer({ min: 0, max: MAX_ROWS - 2 });
  const column = fc.integer({ min: 0, max: MAX_COLUMNS - 2 });
  fc.assert(
    fc.property(row, row, column, column, fc.boolean(), (a, b, c, d, absolute) => {
      const rect = {
        top: Math.min(a, b),
        bottom: Math.max(a, b),
        left: Math.min(c, d),
        right: Math.max(c, d),
      };
      expect(parseA1(formatA1(rect, absolute))).toEqual(rect);
    }),
  );
});
