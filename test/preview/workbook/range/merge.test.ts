import { resetExcel } from "../../../support/excel/excel";
import { onSheet, refusal, valuesOf, write } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

const merged = async (address: string) => {
  const areas = await onSheet((sheet) =>
    sheet.getRange(address).getMergedAreasOrNullObject().load("address"),
  );
  return areas.isNullObject ? null : areas.address;
};

test("the upper left value stays", async () => {
  await write("A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").merge();
  });
  expect(await merged("A1:D4")).toBe("Sheet1!A1:B2");
  expect(await valuesOf("A1:B2")).toEqual([
    [1, ""],
    ["", ""],
  ]);
});

test("row by row, and apart again", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").merge(true);
  });
  expect(await merged("A1:B2")).toBe("Sheet1!A1:B1,Sheet1!A2:B2");
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").unmerge();
  });
  expect(await merged("A1:B2")).toBeNull();
});

test("not inside of a table", async () => {
  await onSheet((sheet) => sheet.tables.add("A1:B3", true));
  const refused = onSheet((sheet) => {
    sheet.getRange("A2:B2").merge();
  });
  expect(await refusal(refused)).toBe("InvalidOperation");
});
