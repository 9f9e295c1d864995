import { proposeColumn } from "../../../../src/taskpane/functions/builder/propose-column";
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

test.each([
  [["resolved", "首次解决数", "首次解決數"], "工单[首次解决数（件）]"],
  [["total", "案件总数"], "工单[Total cases]"],
  [["TOTAL_CASES"], "工单[Total cases]"],
  [["churned", "流失"], null],
])("%j is found under %s", (names, reference) => {
  expect(proposeColumn(names, tables)).toBe(reference);
});
