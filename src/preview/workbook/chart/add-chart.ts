import { columnCount, rowCount, type Rect } from "../../grid/rect";
import type { Area, Sheet } from "../model";
import type { Chart, ChartAxis, ChartSeries } from "./chart";
import { anchorAt } from "./chart-anchor";

/** What Excel takes where nothing is said, in points and percent. */
const DEFAULT_BOX = { top: 0, left: 0, width: 360, height: 216 };
const DEFAULT_GAP = 150;
const DEFAULT_MARKER = 5;
const DEFAULT_WEIGHT = 2.25;

export type SeriesBy = "Auto" | "Columns" | "Rows";

export function addChart(sheet: Sheet, chartType: string, source: Area, by: SeriesBy): Chart {
  const chart: Chart = {
    id: crypto.randomUUID(),
    name: `Chart ${sheet.charts.length + 1}`,
    chartType,
    anchor: anchorAt(sheet, DEFAULT_BOX),
    title: { text: "", visible: true },
    legend: { visible: true, position: "Bottom" },
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    series: seriesOf(source, by, chartType),
  };
  sheet.charts.push(chart);
  return chart;
}

function newAxis(gridlines: boolean): ChartAxis {
  return {
    title: { text: "", visible: false },
    majorGridlines: { visible: gridlines },
    minimum: "",
    maximum: "",
    visible: true,
    numberFormat: "",
  };
}

export function newSeries(chartType: string, name: string): ChartSeries {
  return {
    name,
    values: null,
    categories: null,
    chartType,
    axisGroup: "Primary",
    gapWidth: DEFAULT_GAP,
    overlap: chartType.includes("Stacked") ? 100 : 0,
    hasDataLabels: false,
    dataLabels: { position: "", numberFormat: "" },
    fill: { color: null, none: false },
    line: { color: null, lineStyle: "Automatic", weight: DEFAULT_WEIGHT },
    marker: { style: "Automatic", size: DEFAULT_MARKER, background: null, foreground: null },
  };
}

/** The first row and column hold names where they aren't numbers, as Excel guesses. */
export function seriesOf(source: Area, by: SeriesBy, chartType: string): ChartSeries[] {
  const { sheet, rect } = source;
  const cells = sheet.book.grid.cells.read(sheet.id, rect);
  const isText = (row: number, column: number) => typeof cells[row]?.[column]?.value !== "number";
  const hasHead = rowCount(rect) > 1 && isText(0, columnCount(rect) - 1);
  const hasSide = columnCount(rect) > 1 && isText(rowCount(rect) - 1, 0);
  const byColumns = by === "Auto" ? rowCount(rect) >= columnCount(rect) : by === "Columns";
  const data = {
    ...rect,
    top: rect.top + (hasHead ? 1 : 0),
    left: rect.left + (hasSide ? 1 : 0),
  };
  const from = (part: Rect) => ({ sheetId: sheet.id, rect: part });
  const nameAt = (row: number, column: number) =>
    String(cells[row - rect.top]?.[column - rect.left]?.value ?? "");
  const count = byColumns ? columnCount(data) : rowCount(data);
  return Array.from({ length: count }, (_, index): ChartSeries => {
    const name = byColumns
      ? hasHead && nameAt(rect.top, data.left + index)
      : hasSide && nameAt(data.top + index, rect.left);
    const values = byColumns
      ? { ...data, left: data.left + index, right: data.left + index }
      : { ...data, top: data.top + index, bottom: data.top + index };
    const categories = byColumns
      ? hasSide && { ...data, left: rect.left, right: rect.left }
      : hasHead && { ...data, top: rect.top, bottom: rect.top };
    return {
      ...newSeries(chartType, name || `Series${index + 1}`),
      values: from(values),
      categories: categories ? from(categories) : null,
    };
  });
}
