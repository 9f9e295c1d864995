import { resetExcel } from "../../../support/excel/excel";
import { onSheet, write } from "../../../support/excel/in-excel";

beforeEach(resetExcel);

const regionOf = (address: string) =>
  onSheet(async (sheet, context) => {
    const region = sheet.getRange(address).getSurroundingRegion().load("address");
    await context.sync();
    return region.address;
  });

test("a region ends at empty rows and columns; cells that touch at a corner belong to it", async () => {
  await write("B2:C3", [
    ["a", ""],
    ["", "=1+1"],
  ]);
  await write("D4", [["corner"]]);
  await write("D6", [["beyond an empty row"]]);
  expect(await regionOf("B2")).toBe("Sheet1!B2:D4");
  expect(await regionOf("D6")).toBe("Sheet1!D6");
});

test("beside it an empty cell has its neighbours, alone it has itself", async () => {
  await write("B2", [["a"]]);
  expect(await regionOf("C3")).toBe("Sheet1!B2:C3");
  expect(await regionOf("H9")).toBe("Sheet1!H9");
});
