// The stand-in for Univer's packages has to be in place before anything of the grid is loaded.
import { resetExcel } from "../../../support/excel/excel";
import { findSheet } from "../../../../src/preview/workbook/book";
import { readChart } from "../../../../src/preview/workbook/chart/read-chart";
import type { EmulatedExcel } from "../../../../src/preview/workbook/emulated-excel";
import { onSheet, write } from "../../../support/excel/in-excel";

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await resetExcel();
  await write("A1:C3", [
    ["Quarter", "North", "South"],
    ["Q1", 0.125, "none"],
    ["Q2", "=2*B2", ""],
  ]);
  await onSheet((sheet) => {
    sheet.getRange("B2:B3").numberFormat = [["0.0%"], ["0.0%"]];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
    chart.title.text = "Shares";
    chart.setPosition("E2", "F3");
  });
});

function picture() {
  const sheet = findSheet(excel.book, "Sheet1");
  const chart = sheet?.charts[0];
  if (!sheet || !chart) throw new Error("There is no chart.");
  return readChart(sheet, chart);
}

test("figures as they stand in the cells, and as they are shown", () => {
  const { title, box, categories, series } = picture();
  expect([title, categories]).toEqual(["Shares", ["Q1", "Q2"]]);
  expect(box).toEqual({ top: 15, left: 192, width: 96, height: 30 });
  expect(series.map(({ values, labels }) => [values, labels])).toEqual([
    [
      [0.125, 0.25],
      ["12.5%", "25.0%"],
    ],
    [
      [null, null],
      ["", ""],
    ],
  ]);
});

test("an edit shows in what is calculated from it", async () => {
  await excel.typeInto("Sheet1", "B2", "20%");
  expect(picture().series[0]?.values).toEqual([0.2, 0.4]);
});

test("labels take a format of their own", async () => {
  await onSheet((sheet) => {
    sheet.charts.getItemAt(0).series.getItemAt(0).dataLabels.numberFormat = "0.000";
  });
  expect(picture().series[0]?.labels).toEqual(["0.125", "0.250"]);
});

test("cells that went with their sheet leave nothing to draw", async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    const series = context.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).series;
    series.getItemAt(0).setValues(other.getRange("A1:A2"));
    await context.sync();
    other.delete();
    await context.sync();
  });
  expect(picture().series[0]).toMatchObject({ values: [], labels: [] });
});

test("categories without names are numbered", async () => {
  await onSheet((sheet) => {
    sheet.charts.getItemAt(0).setData(sheet.getRange("B2:B3"), "Columns");
  });
  expect(picture().categories).toEqual(["1", "2"]);
});
