import { readCardFacts } from "../../src/sheets/read-card-facts";
import { tableInRegion } from "../../src/sheets/table-in-region";

const HEADINGS = ["类别", "指标", "权重"];
const ROWS = [
  ["成果", "满意度", 0.4],
  ["", "转化率", 0.2],
  ["效率", "首解率", 0.4],
];
const over = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });

test("headings are found below a title, and rows end above the totals", () => {
  const cells = [["客服考核表", "", ""], HEADINGS, ...ROWS, ["合计", "", 1], ["备注", "", ""]];
  const found = tableInRegion(cells, [], 0);
  expect(found).toEqual({ headers: HEADINGS, values: ROWS, firstRow: 2, merged: [] });
});

test("a category merged over rows counts for all of them, and the merge is told", () => {
  const found = tableInRegion([HEADINGS, ...ROWS], [over(1, 0, 2)], 0);
  expect(found.values.map(([category]) => category)).toEqual(["成果", "成果", "效率"]);
  expect(found.merged).toEqual([{ row: 0, column: 0 }]);
  const { rows } = readCardFacts("卡", found, null);
  expect(rows.map(({ share }) => share)).toEqual([0.4, 0.2, 0.4]);
});

test("a merged weight counts once, where it stands; the other row has none", () => {
  const cells = [
    HEADINGS,
    ["成果", "满意度", 0.6],
    ["成果", "转化率", ""],
    ["效率", "首解率", 0.4],
  ];
  const found = tableInRegion(cells, [over(1, 2, 2)], 0);
  expect(found.values.map(([, , weight]) => weight)).toEqual([0.6, "", 0.4]);
});

test("a merged title above the headings is none of the rows' merges", () => {
  const merged = [{ row: 0, column: 0, rows: 1, columns: 3 }];
  expect(tableInRegion([["考核表", "", ""], HEADINGS, ...ROWS], merged, 0).merged).toEqual([]);
});

test("blank and repeated headings are told apart by their columns' letters", () => {
  const cells = [
    ["Part", "", "Part", "Share"],
    ["a", 1, "b", 0.5],
  ];
  expect(tableInRegion(cells, [], 2).headers).toEqual(["Part", "D", "Part (E)", "Share"]);
});
