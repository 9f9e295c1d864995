import { resetExcel } from "../../../support/excel/excel";
import { onSheet, refusal } from "../../../support/excel/in-excel";
import { userSelects } from "../../../support/excel/user";

beforeEach(() => resetExcel());

const selected = () =>
  onSheet((_, { workbook }) => ({
    range: workbook.getSelectedRange().load("address"),
    cell: workbook.getActiveCell().load("address"),
  }));

test("a new workbook has its first cell selected", async () => {
  const { range, cell } = await selected();
  expect([range.address, cell.address]).toEqual(["Sheet1!A1", "Sheet1!A1"]);
});

test("selecting a range brings its sheet to the front", async () => {
  await onSheet((_, { workbook }) => {
    workbook.worksheets.add("Second").getRange("B2:C4").select();
  });
  const { range, cell } = await selected();
  expect([range.address, cell.address]).toEqual(["Second!B2:C4", "Second!B2"]);
});

test("several blocks are no single range", async () => {
  userSelects("A1:A2", "C3");
  const several = await onSheet((_, { workbook }) =>
    workbook.getSelectedRanges().load("address,areaCount"),
  );
  expect([several.address, several.areaCount]).toEqual(["Sheet1!A1:A2,Sheet1!C3", 2]);
  const single = onSheet((_, { workbook }) => workbook.getSelectedRange().load("address"));
  expect(await refusal(single)).toBe("InvalidSelection");
});

test("cells of a hidden sheet can't be selected", async () => {
  const refused = onSheet((_, { workbook }) => {
    const sheet = workbook.worksheets.add("Hidden");
    sheet.visibility = "Hidden";
    sheet.getRange("A1").select();
  });
  expect(await refusal(refused)).toBe("InvalidOperation");
});
