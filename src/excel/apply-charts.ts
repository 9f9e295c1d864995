import { cellAddress } from "../domain/cells/cell-address";
import type { Area, ChartSeries, SheetChart } from "../sheets/sheet-plan";
import { areaAddress } from "./area-address";

/** Space between bands, in percent of a band's width. */
const GAP = 60;
const MARKER_SIZE = 11;

/** Adds charts that draw from the sheet's cells, with every member that Excel has since 1.8. */
export function applyCharts(sheet: Excel.Worksheet, charts: readonly SheetChart[]): void {
  for (const chart of charts) addChart(sheet, chart);
}

function addChart(sheet: Excel.Worksheet, plan: SheetChart): void {
  const [ground, ...others] = plan.series;
  if (!ground) return;
  const values = sheet.getRange(areaAddress(ground.values));
  const chart = sheet.charts.add(
    Excel.ChartType.columnStacked,
    values,
    Excel.ChartSeriesBy.columns,
  );
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = false;
  const { valueAxis } = chart.axes;
  valueAxis.minimum = plan.axis.minimum;
  valueAxis.numberFormat = plan.axis.numberFormat;
  const first = chart.series.getItemAt(0);
  first.name = ground.name;
  first.setXAxisValues(sheet.getRange(areaAddress(plan.categories)));
  first.gapWidth = GAP;
  drawAs(first, ground.role);
  for (const { name, values: area, role } of others) {
    const series = chart.series.add(name);
    series.setValues(sheet.getRange(areaAddress(area)));
    drawAs(series, role);
  }
  chart.setPosition(...cornersOf(plan.area));
}

function drawAs(series: Excel.ChartSeries, role: ChartSeries["role"]): void {
  switch (role.kind) {
    case "base":
      series.format.fill.clear();
      break;
    case "band":
      series.format.fill.setSolidColor(role.colour);
      break;
    case "actual":
      series.chartType = Excel.ChartType.lineMarkers;
      series.format.line.lineStyle = Excel.ChartLineStyle.none;
      series.markerStyle = Excel.ChartMarkerStyle.diamond;
      series.markerSize = MARKER_SIZE;
      series.markerBackgroundColor = role.colour;
      series.markerForegroundColor = role.colour;
      series.hasDataLabels = true;
      break;
  }
}

function cornersOf({ row, column, rows, columns }: Area): [start: string, end: string] {
  return [cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1)];
}
