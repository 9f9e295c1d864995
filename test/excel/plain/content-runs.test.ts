import type { ContentChange } from "../../../src/domain/plain-formulas/proposal";
import { contentGroups, contentRuns } from "../../../src/excel/plain/content-runs";
import { groupChunks, sheetChunks } from "../../../src/excel/plain/sheet-chunks";

const change = (sheetId: string, column: number, row: number) => ({
  ...{ sheetId, sheetName: sheetId, row, column, from: "=A", to: "=BB" },
});

const CHANGES = [
  change("2", 0, 1),
  change("1", 3, 5),
  change("1", 3, 4),
  change("1", 2, 6),
  change("1", 3, 7),
];

const placesOf = (changes: readonly ContentChange[]) =>
  changes.map(({ sheetId, column, row }) => `${sheetId}/${String(column)}/${String(row)}`);

test("cells one below the other are written at once", () => {
  expect(contentRuns(CHANGES).map((run) => placesOf(run))).toEqual([
    ["1/2/6"],
    ["1/3/4", "1/3/5"],
    ["1/3/7"],
    ["2/0/1"],
  ]);
});

test("a request holds so many characters, or a single cell with more", () => {
  const sizes = (most: number) => contentGroups(CHANGES, most).map((group) => group.length);
  expect(sizes(1_000)).toEqual([5]);
  expect(sizes(10)).toEqual([2, 2, 1]);
  expect(sizes(1)).toEqual([1, 1, 1, 1, 1]);
  expect(contentGroups([])).toEqual([]);
});

test("sheets are read in pieces that fit, small ones together", () => {
  const sheet = (rows: number, columns: number) => ({
    ...{ sheetId: "", sheetName: "", isProtected: false },
    used: { row: 0, column: 0, rows, columns },
  });
  const sheets = [sheet(5, 4), { ...sheet(0, 0), used: null }, sheet(2, 2), sheet(1, 100)];
  const chunks = sheetChunks(sheets, 10);
  expect(chunks.map(({ sheet: of, first, rows }) => [of, first, rows])).toEqual([
    ...[
      [0, 0, 2],
      [0, 2, 2],
      [0, 4, 1],
    ],
    ...[
      [2, 0, 2],
      [3, 0, 1],
    ],
  ]);
  expect(groupChunks(chunks, sheets, 10).map((group) => group.length)).toEqual([1, 1, 2, 1]);
});
