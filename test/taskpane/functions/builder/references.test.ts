import { proposeReferences } from "../../../../src/taskpane/functions/builder/propose-references";
import {
  columnReference,
  referenceOn,
  referenceText,
} from "../../../../src/taskpane/functions/builder/reference-text";

const tables = [
  {
    tableName: "工单",
    sheetName: "Log",
    ...{ row: 1, rows: 3, column: 1 },
    headings: ["日期", "首次解决数（件）", "Total cases", "[未结]"],
  },
];

test.each([
  [{ sheetName: "Log", address: "C2:C4" }, "工单[首次解决数（件）]"],
  [{ sheetName: "Log", address: "E2:E4" }, "工单['[未结']]"],
  [{ sheetName: "Log", address: "C2:C3" }, "Log!C2:C3"],
  [{ sheetName: "Other", address: "C2:C4" }, "Other!C2:C4"],
  [{ sheetName: "My log", address: "A1" }, "'My log'!A1"],
  [{ sheetName: "FY24", address: "A1" }, "'FY24'!A1"],
])("%j is written %s", (cells, reference) => {
  expect(referenceText(cells, tables)).toBe(reference);
});

test("a column's cell in the formula's own row", () => {
  expect(columnReference("Log", "All cases", true)).toBe("Log[@[All cases]]");
});

test("a reference does not name the sheet that it stands on", () => {
  expect(referenceOn("Log", "Log!A1")).toBe("A1");
  expect(referenceOn("Log", "'My log'!A1")).toBe("'My log'!A1");
  expect(referenceOn(null, "Log!A1")).toBe("Log!A1");
});

const proposed = (...about: Parameters<typeof proposeReferences>) =>
  proposeReferences(...about).map(({ reference }) => reference);

test.each([
  [["resolved", "首次解决数", "首次解決數"], ["工单[首次解决数（件）]"]],
  [["total", "案件总数"], ["工单[Total cases]"]],
  [["TOTAL_CASES"], ["工单[Total cases]"]],
  [["churned", "流失"], []],
])("%j is found under %s", (names, references) => {
  expect(proposed({ names, single: false }, tables, null)).toEqual(references);
});

describe("beside a table's rows", () => {
  const total = { names: ["total"], single: false };
  const inRow = { sheetName: "Log", address: "F3" };

  test("what is the row's and what the column's is told apart", () => {
    const proposals = proposeReferences(total, tables, inRow);
    expect(proposals.map(({ thisRow }) => thisRow)).toEqual([true, false]);
  });

  test.each(["F2", "F4", "B3"])("%s gets the cell of its own row first", (address) => {
    expect(proposed(total, tables, { sheetName: "Log", address })).toEqual([
      "工单[@[Total cases]]",
      "工单[Total cases]",
    ]);
  });

  test.each([
    { sheetName: "Log", address: "F1" },
    { sheetName: "Log", address: "F5" },
    { sheetName: "Other", address: "F3" },
  ])("%j has no row there", (place) => {
    expect(proposed(total, tables, place)).toEqual(["工单[Total cases]"]);
  });

  test("a single value is never a whole column", () => {
    const one = { ...total, single: true };
    expect(proposed(one, tables, inRow)).toEqual(["工单[@[Total cases]]"]);
    expect(proposed(one, tables, null)).toEqual([]);
  });

  test("a formula does not read its own column", () => {
    expect(proposed(total, tables, { sheetName: "Log", address: "D3" })).toEqual([]);
  });

  test("of two tables with that heading, the one beside it is meant", () => {
    const [table] = tables;
    const elsewhere = { ...table, tableName: "Old", sheetName: "Other" } as (typeof tables)[number];
    expect(proposed(total, [elsewhere, ...tables], inRow)[0]).toBe("工单[@[Total cases]]");
  });
});
