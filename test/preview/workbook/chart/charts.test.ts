import { resetExcel } from "../../../support/excel/excel";
import { onSheet, write } from "../../../support/excel/in-excel";

beforeEach(() => resetExcel());

test("a chart's series come from its cells", async () => {
  await write("A1:C3", [
    ["Quarter", "North", "South"],
    ["Q1", 1, 2],
    ["Q2", 3, 4],
  ]);
  const chart = await onSheet((sheet) => {
    const added = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    added.title.text = "Sales";
    added.setPosition("E2", "H10");
    added.axes.valueAxis.maximum = 5;
    added.series.load("items/name");
    added.title.load("text");
    added.axes.valueAxis.load("maximum");
    return added.load("name,chartType,left,top,width,height");
  });
  expect(chart.series.items.map(({ name }) => name)).toEqual(["North", "South"]);
  expect(chart.toJSON()).toMatchObject({
    name: "Chart 1",
    chartType: "ColumnClustered",
    left: 192,
    top: 15,
    width: 192,
    height: 135,
  });
  expect([chart.title.text, chart.axes.valueAxis.maximum]).toEqual(["Sales", 5]);
});

test("found by name, counted, deleted", async () => {
  await onSheet((sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:B2")).name = "Trend";
    sheet.charts.add("Pie", sheet.getRange("A1:B2"));
  });
  const found = await onSheet((sheet) => ({
    trend: sheet.charts.getItem("trend").load("chartType"),
    count: sheet.charts.getCount(),
    none: sheet.charts.getItemOrNullObject("nothing").load("name"),
  }));
  expect([found.trend.chartType, found.count.value, found.none.isNullObject]).toEqual([
    "Line",
    2,
    true,
  ]);
  await onSheet((sheet) => {
    sheet.charts.getItem("Trend").delete();
  });
  const left = await onSheet((sheet) => sheet.charts.load("items/name"));
  expect(left.items.map(({ name }) => name)).toEqual(["Chart 2"]);
});
