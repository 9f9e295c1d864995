import { resetExcel } from "../../../support/excel/excel";
import { onSheet } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

const location = async () => {
  const range = await onSheet((sheet) =>
    sheet.freezePanes.getLocationOrNullObject().load("address"),
  );
  return range.isNullObject ? null : range.address.replace("Sheet1!", "");
};

test("rows, columns, both, none", async () => {
  expect(await location()).toBeNull();
  await onSheet(({ freezePanes }) => {
    freezePanes.freezeRows(2);
  });
  expect(await location()).toBe("1:2");
  await onSheet(({ freezePanes }) => {
    freezePanes.freezeColumns(1);
  });
  expect(await location()).toBe("A:A");
  await onSheet((sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
  });
  expect(await location()).toBe("A1:B3");
  await onSheet(({ freezePanes }) => {
    freezePanes.unfreeze();
  });
  expect(await location()).toBeNull();
});
