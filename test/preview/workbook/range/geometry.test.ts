import { resetExcel } from "../../../support/excel/excel";
import { onSheet, refusal } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

const addressOf = async (derive: (range: Excel.Range) => Excel.Range) => {
  const range = await onSheet((sheet) => derive(sheet.getRange("B2:D4")).load("address"));
  return range.address.replace("Sheet1!", "");
};

test.each<[string, string, (range: Excel.Range) => Excel.Range]>([
  ["getCell", "C3", (range) => range.getCell(1, 1)],
  ["getCell outside", "A1", (range) => range.getCell(-1, -1)],
  ["getRow", "B3:D3", (range) => range.getRow(1)],
  ["getColumn", "C2:C4", (range) => range.getColumn(1)],
  ["getLastRow", "B4:D4", (range) => range.getLastRow()],
  ["getLastColumn", "D2:D4", (range) => range.getLastColumn()],
  ["getLastCell", "D4", (range) => range.getLastCell()],
  ["getEntireRow", "2:4", (range) => range.getEntireRow()],
  ["getEntireColumn", "B:D", (range) => range.getEntireColumn()],
  ["getOffsetRange", "C4:E6", (range) => range.getOffsetRange(2, 1)],
  ["getResizedRange", "B2:C5", (range) => range.getResizedRange(1, -1)],
  ["getAbsoluteResizedRange", "B2:C2", (range) => range.getAbsoluteResizedRange(1, 2)],
  ["getRowsAbove", "B1:D1", (range) => range.getRowsAbove(1)],
  ["getRowsBelow", "B5:D6", (range) => range.getRowsBelow(2)],
  ["getColumnsBefore", "A2:A4", (range) => range.getColumnsBefore(1)],
  ["getColumnsAfter", "E2:F4", (range) => range.getColumnsAfter(2)],
  ["getBoundingRect", "B2:F7", (range) => range.getBoundingRect("F7")],
  ["getIntersection", "C3:D4", (range) => range.getIntersection("C3:F9")],
])("%s", async (_, expected, derive) => {
  expect(await addressOf(derive)).toBe(expected);
});

test("no cells in common is a null object, or an error", async () => {
  const none = await onSheet((sheet) =>
    sheet.getRange("A1").getIntersectionOrNullObject("B2").load("address"),
  );
  expect(none.isNullObject).toBe(true);
  const refused = onSheet((sheet) => sheet.getRange("A1").getIntersection("B2").load("address"));
  expect(await refusal(refused)).toBe("ItemNotFound");
});

test.each(["getOffsetRange", "getCell"] as const)("%s over the edge is refused", async (method) => {
  const refused = onSheet((sheet) => sheet.getRange("A1")[method](-1, 0).load("address"));
  expect(await refusal(refused)).toBe("InvalidArgument");
});

test("counts and kinds", async () => {
  const [block, column] = await onSheet((sheet) =>
    [sheet.getRange("B2:D4"), sheet.getRange("C:C")].map((range) =>
      range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireColumn"),
    ),
  );
  expect(block?.toJSON()).toMatchObject({
    rowIndex: 1,
    columnIndex: 1,
    rowCount: 3,
    columnCount: 3,
    cellCount: 9,
    isEntireColumn: false,
  });
  expect(column?.toJSON()).toMatchObject({ rowCount: 1_048_576, isEntireColumn: true });
});
