import {
  isRankingOutline,
  rankingArea,
  rankingTableArea,
  readRanking,
} from "../../../src/sheets/comparison/ranking-list";

const LIST = [
  ["排名公示", "", ""],
  ["", "", ""],
  ["姓名", "部门", "名次"],
  ["张敏", "客服", 1],
  ["李强", "客服", "并列"],
  ["王芳", "客服", 3],
  ["", "", ""],
  ["制表：人事部", "", 9],
];

test("a list is read from its headings down to the first line that names nobody", () => {
  expect(readRanking("公示", LIST)).toEqual([
    {
      sheet: "公示",
      lines: [
        { name: "张敏", period: "", sheet: "", rank: 1 },
        { name: "王芳", period: "", sheet: "", rank: 3 },
      ],
    },
  ]);
});

test("a team ranking of ours also says which period and sheet are meant", () => {
  const [list] = readRanking("Team", [
    ["Person", "Period", "Rank", "Sheet (as written)", "Total"],
    ["Ann", "2026-11", 1, "Ann", 87],
  ]);
  expect(list?.lines).toEqual([{ name: "Ann", period: "2026-11", sheet: "Ann", rank: 1 }]);
});

test("cells without both headings are no list", () => {
  expect(readRanking("Sheet1", [["Name", "Total"], ["Ann", 87]])).toEqual([]); // prettier-ignore
  expect(readRanking("Sheet1", [])).toEqual([]);
  expect(isRankingOutline({ headings: ["Employee", "Ranking"] })).toBe(true);
  expect(isRankingOutline({ headings: ["Employee", "Score"] })).toBe(false);
});

test("it is looked for at the top of a sheet, or in a table with its headings", () => {
  expect(rankingArea(3)).toEqual({ row: 0, column: 0, rows: 13, columns: 12 });
  const table = { tableName: "T", sheetName: "S", headings: ["Name", "Rank"] };
  expect(rankingTableArea({ ...table, row: 5, rows: 4, column: 2 })).toEqual({
    ...{ row: 4, column: 2 },
    ...{ rows: 5, columns: 2 },
  });
});
