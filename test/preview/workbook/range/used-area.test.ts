import { resetExcel } from "../../../support/excel/excel";
import { onSheet, write } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

const used = async (valuesOnly?: boolean) => {
  const range = await onSheet((sheet) =>
    sheet.getUsedRangeOrNullObject(valuesOnly).load("address"),
  );
  return range.isNullObject ? null : range.address;
};

test("an empty sheet has none", async () => {
  expect(await used()).toBeNull();
  const range = await onSheet((sheet) => sheet.getUsedRange().load("address"));
  expect(range.address).toBe("Sheet1!A1");
});

test("it is the smallest block around values, formulas and formats", async () => {
  await write("C3", [[1]]);
  await onSheet((sheet) => {
    sheet.getRange("B7").format.fill.color = "#FF0000";
  });
  expect(await used()).toBe("Sheet1!B3:C7");
  expect(await used(true)).toBe("Sheet1!C3");
});

test("results of an array formula belong to it", async () => {
  await write("B2", [["=SEQUENCE(3,2)"]]);
  expect(await used(true)).toBe("Sheet1!B2:C4");
});

test("a cell that was emptied doesn't", async () => {
  await write("A1:A5", [[1], [2], [3], [4], [5]]);
  await write("A5", [[""]]);
  expect(await used(true)).toBe("Sheet1!A1:A4");
});
