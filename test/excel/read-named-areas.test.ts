import { readNamedAreas } from "../../src/excel/read-named-areas";
import { resetExcel } from "../support/excel/excel";
import { onSheet } from "../support/excel/in-excel";
import { tapTheWire } from "./wire-tap";

beforeEach(async () => {
  await resetExcel();
  await onSheet((sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["a", 1],
      ["", 2],
      ["c", 3],
    ];
    sheet.names.add("Terms", sheet.getRange("A1:A2"));
    sheet.names.add("Curve", sheet.getRange("B2:B3"));
    const other = context.workbook.worksheets.add("Half");
    other.names.add("Terms", other.getRange("A1"));
  });
});

test("cells under names follow inserted rows; a sheet that lacks a name is none", async () => {
  await onSheet((sheet) => {
    sheet.getRange("1:1").insert("Down");
  });
  const wire = tapTheWire();
  const read = await readNamedAreas(["Terms", "Curve"]);
  wire.close();
  expect(wire.sent).toHaveLength(2);
  expect(read).toEqual([
    {
      sheetName: "Sheet1",
      areas: [
        [["a"], [""]],
        [[2], [3]],
      ],
    },
  ]);
});

test("where no sheet has them nothing is read", async () => {
  expect(await readNamedAreas(["Nothing"])).toEqual([]);
});
