import { resetExcel } from "../../../support/excel/excel";
import { formulasOf, onSheet, valuesOf, write } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

test("an array formula spills, and tells where", async () => {
  await write("B2", [["=SEQUENCE(2,2)"]]);
  const found = await onSheet((sheet) => ({
    spill: sheet.getRange("B2").getSpillingToRange().load("address"),
    parent: sheet.getRange("C3").getSpillParent().load("address"),
    none: sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address"),
    cells: sheet.getRange("B2:C3").load("values,formulas"),
  }));
  expect(found.spill.address).toBe("Sheet1!B2:C3");
  expect(found.parent.address).toBe("Sheet1!B2");
  expect(found.none.isNullObject).toBe(true);
  expect(found.cells.values).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(found.cells.formulas).toEqual([
    ["=SEQUENCE(2,2)", 2],
    [3, 4],
  ]);
});

test("a spill that has no room is an error until there is", async () => {
  await write("A1:A2", [["=SEQUENCE(3)"], ["in the way"]]);
  expect(await valuesOf("A1:A3")).toEqual([["#SPILL!"], ["in the way"], [""]]);
  await write("A2", [[""]]);
  expect(await valuesOf("A1:A3")).toEqual([[1], [2], [3]]);
});

test("inside of a table nothing spills", async () => {
  await write("A1:B3", [
    ["One", "Two"],
    [1, ""],
    [2, ""],
  ]);
  await onSheet((sheet) => sheet.tables.add("A1:B3", true));
  await write("B2", [["=SEQUENCE(2)"]]);
  expect(await valuesOf("B2:B3")).toEqual([["#SPILL!"], [""]]);
  expect(await formulasOf("B2")).toEqual([["=SEQUENCE(2)"]]);
});

test("a formula inside of a table that stops spilling works again", async () => {
  await write("A1:B3", [
    ["One", "Two"],
    [2, ""],
    [2, ""],
  ]);
  await onSheet((sheet) => sheet.tables.add("A1:B3", true));
  await write("B2", [["=SEQUENCE(A2)"]]);
  expect(await valuesOf("B2")).toEqual([["#SPILL!"]]);
  await write("A2", [[1]]);
  expect(await valuesOf("B2")).toEqual([[1]]);
});
