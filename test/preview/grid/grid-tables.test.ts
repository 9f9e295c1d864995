import { resetExcel, runningUniver } from "../../support/excel/excel";
import { onSheet, write } from "../../support/excel/in-excel";
import { TableManager } from "../../../src/preview/grid/univer-packages";

test("Univer is told of filter buttons only where a table has them", async () => {
  const { book } = await resetExcel();
  await write("A1:C3", [
    ["a", "", "b"],
    [1, "", 2],
    [3, "", 4],
  ]);
  await onSheet((sheet) => {
    sheet.tables.add("A1:A3", true).name = "With";
    sheet.tables.add("C1:C3", true).set({ name: "Without", showFilterButton: false });
  });
  const manager = runningUniver().univer.__getInjector().get(TableManager);
  const unit = runningUniver().api.getActiveWorkbook()?.getId() ?? "";
  const named = () =>
    manager
      .getSheetFilterRangeWithState(unit, "sheet-1")
      .map(({ tableId }) => book.grid.tables.find(tableId)?.name);
  expect(named()).toEqual(["With"]);
  await onSheet((sheet) => {
    sheet.tables.getItem("Without").showFilterButton = true;
    sheet.tables.getItem("With").showFilterButton = false;
  });
  expect(named()).toEqual(["Without"]);
});
