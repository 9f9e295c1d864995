import { findSheet } from "../../../../src/preview/workbook/book";
import type { EmulatedExcel } from "../../../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../../../support/excel/excel";
import { onSheet, write } from "../../../support/excel/in-excel";

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await resetExcel();
});

const chartAt = (index: number) => findSheet(excel.book, "Sheet1")?.charts[index];

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

test("bars, a line with markers and a second axis in one chart", async () => {
  const series = await onSheet((sheet) => {
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B2:B4"), "Columns");
    const ground = chart.series.getItemAt(0);
    ground.setXAxisValues(sheet.getRange("A2:A4"));
    ground.format.fill.clear();
    const band = chart.series.add("Band");
    band.setValues(sheet.getRange("C2:C4"));
    band.format.fill.setSolidColor("#bdd7ee");
    band.gapWidth = 40;
    const actual = chart.series.add("Actual");
    actual.setValues(sheet.getRange("D2:D4"));
    actual.chartType = "LineMarkers";
    actual.axisGroup = "Secondary";
    actual.format.line.lineStyle = "None";
    actual.markerStyle = "Diamond";
    actual.markerSize = 9;
    actual.markerBackgroundColor = "#1f3864";
    actual.hasDataLabels = true;
    chart.series.add("Another");
    actual.dataLabels.position = "Right";
    chart.axes.valueAxis.numberFormat = "0%";
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.legend.visible = false;
    return chart.series.load("items/name,items/chartType,items/gapWidth,items/overlap");
  });
  const read = series.items.map((one) => [one.name, one.chartType, one.gapWidth, one.overlap]);
  expect(read).toEqual([
    ["Series1", "ColumnStacked", 40, 100],
    ["Band", "ColumnStacked", 40, 100],
    ["Actual", "LineMarkers", 40, 100],
    ["Another", "ColumnStacked", 40, 100],
  ]);
  expect(chartAt(0)).toMatchObject({
    legend: { visible: false },
    valueAxis: { numberFormat: "0%", majorGridlines: { visible: false } },
    series: [
      { fill: { none: true }, categories: { rect: { left: 0, top: 1, bottom: 3 } } },
      { fill: { color: "#BDD7EE", none: false }, values: { rect: { left: 2 } } },
      {
        axisGroup: "Secondary",
        line: { lineStyle: "None" },
        marker: { style: "Diamond", size: 9, background: "#1F3864" },
        hasDataLabels: true,
        dataLabels: { position: "Right" },
      },
      { name: "Another" },
    ],
  });
});

test("what this host doesn't draw is refused by name", async () => {
  const trend = onSheet((sheet) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:A3"));
    chart.series.getItemAt(0).trendlines.add("Linear");
  });
  await expect(trend).rejects.toMatchObject({ code: "ApiNotFound" });
});

test.each([
  ["a size out of its bounds", (series: Excel.ChartSeries) => (series.markerSize = 1)],
  ["a gap out of its bounds", (series: Excel.ChartSeries) => (series.gapWidth = 501)],
  [
    "a marker that there is none of",
    (series: Excel.ChartSeries) => (series.markerStyle = "Invalid"),
  ],
])("%s is refused", async (_, set) => {
  const change = onSheet((sheet) => {
    set(sheet.charts.add("LineMarkers", sheet.getRange("A1:A3")).series.getItemAt(0));
  });
  await expect(change).rejects.toMatchObject({ code: "InvalidArgument" });
});

describe("on cells that move", () => {
  beforeEach(async () => {
    await write("B5:B8", [[1], [2], [3], [4]]);
    await onSheet((sheet) => {
      const chart = sheet.charts.add("Line", sheet.getRange("B5:B8"), "Columns");
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A5:A8"));
      chart.setPosition("D5", "F8");
    });
  });

  const move = (change: (sheet: Excel.Worksheet) => void) =>
    onSheet((sheet) => {
      change(sheet);
      return sheet.charts.getItemAt(0).load("top,left,width,height");
    });

  const read = () => chartAt(0)?.series[0];

  test("it moves with rows that come above, and reads the same cells", async () => {
    const chart = await move((sheet) => sheet.getRange("2:3").insert("Down"));
    expect([chart.top, chart.height]).toEqual([6 * 15, 4 * 15]);
    expect(read()).toMatchObject({
      values: { rect: { top: 6, bottom: 9 } },
      categories: { rect: { top: 6, bottom: 9 } },
    });
  });

  test("it grows with rows that come within, and with wider columns", async () => {
    const chart = await move((sheet) => {
      sheet.getRange("6:6").insert("Down");
      sheet.getRange("E:E").format.columnWidth = 100;
    });
    expect([chart.height, chart.width]).toEqual([5 * 15, 2 * 48 + 100]);
    expect(read()?.values?.rect).toMatchObject({ top: 4, bottom: 8 });
  });

  test("it stays where its cells are deleted, and reads nothing", async () => {
    const chart = await move((sheet) => {
      sheet.getRange("5:8").delete("Up");
    });
    expect([chart.top, chart.height]).toEqual([4 * 15, 15]);
    expect(read()).toMatchObject({ values: null, categories: null });
  });

  test("it is put elsewhere by distances, and follows from there", async () => {
    await move((sheet) => {
      Object.assign(sheet.charts.getItemAt(0), { top: 20, left: 50, width: 100, height: 40 });
    });
    const chart = await move((sheet) => sheet.getRange("1:1").insert("Down"));
    expect(chart.toJSON()).toMatchObject({ top: 35, left: 50, width: 100, height: 40 });
  });

  test("it is put at a cell and keeps its size", async () => {
    const chart = await move((sheet) => {
      sheet.charts.getItemAt(0).setPosition("B2");
    });
    expect(chart.toJSON()).toMatchObject({ top: 15, left: 48, width: 3 * 48, height: 4 * 15 });
  });

  test("it goes with its sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
      const charts = context.workbook.worksheets.getItem("Other").charts.getCount();
      await context.sync();
      expect(charts.value).toBe(0);
    });
  });

  test("a protected sheet lets it be, unless objects may be edited", async () => {
    const paint = () =>
      onSheet((sheet) => {
        sheet.charts.getItemAt(0).series.getItemAt(0).format.fill.clear();
      });
    excel.protectSheet("Sheet1");
    await expect(paint()).rejects.toMatchObject({ code: "AccessDenied" });
    excel.unprotectSheet("Sheet1");
    await onSheet((sheet) => {
      sheet.protection.protect({ allowEditObjects: true });
    });
    await paint();
    expect(read()?.fill.none).toBe(true);
  });
});
