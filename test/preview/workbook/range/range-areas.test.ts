import { resetExcel } from "../../../support/excel/excel";
import { onSheet, valuesOf, write } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

test("several blocks are formatted at once", async () => {
  const { areas, format } = await onSheet((sheet) => {
    const several = sheet.getRanges("A1:B2,D4");
    several.format.fill.color = "#00FF00";
    several.load("address,areaCount,cellCount");
    const colors = ["A1", "B2", "D4", "C3"].map((address) => {
      const { fill } = sheet.getRange(address).format;
      fill.load("color");
      return fill;
    });
    return { areas: several, format: colors };
  });
  expect(areas.address).toBe("Sheet1!A1:B2,Sheet1!D4");
  expect([areas.areaCount, areas.cellCount]).toEqual([2, 5]);
  expect(format.map(({ color }) => color)).toEqual(["#00FF00", "#00FF00", "#00FF00", "#FFFFFF"]);
});

test("its parts are ranges", async () => {
  const areas = await onSheet((sheet) => {
    const { areas: parts } = sheet.getRanges("A1:B2,D4");
    return parts.load("items/address");
  });
  expect(areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4"]);
});

test("clearing contents leaves the rest", async () => {
  await write("A1:C1", [[1, 2, 3]]);
  await onSheet((sheet) => {
    sheet.getRanges("A1,C1").clear("Contents");
  });
  expect(await valuesOf("A1:C1")).toEqual([["", 2, ""]]);
});
