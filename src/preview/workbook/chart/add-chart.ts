import { columnCount, rowCount, type Rect } from "../../grid/rect";
import type { Area, Sheet } from "../model";
import { requireUnprotected } from "../protection/guards";
import type { Chart, ChartAxis, ChartSeries } from "./chart";

const DEFAULT_WIDTH = 360;
const DEFAULT_HEIGHT = 216;

export function addChart(
  sheet: Sheet,
  chartType: string,
  source: Area,
  seriesBy: "Auto" | "Columns" | "Rows",
): Chart {
  requireUnprotected(sheet);
  const byColumns =
    seriesBy === "Auto"
      ? rowCount(source.rect) >= columnCount(source.rect)
      : seriesBy === "Columns";
  const chart: Chart = {
    id: crypto.randomUUID(),
    sheetId: sheet.id,
    name: `Chart ${sheet.charts.length + 1}`,
    chartType,
    seriesBy: byColumns ? "Columns" : "Rows",
    source: { sheetId: source.sheet.id, rect: source.rect },
    top: 0,
    left: 0,
    width: DEFAULT_WIDTH,
    height: DEFAULT_HEIGHT,
    cells: null,
    title: { text: "", visible: true },
    legend: { visible: true, position: "Bottom" },
    categoryAxis: axis(),
    valueAxis: axis(),
    series: seriesOf(source, byColumns),
  };
  sheet.charts.push(chart);
  return chart;
}

function axis(): ChartAxis {
  return { title: { text: "", visible: false }, minimum: "", maximum: "", visible: true };
}

/** The first row and column hold names where they aren't numbers, as Excel guesses. */
function seriesOf({ sheet, rect }: Area, byColumns: boolean): ChartSeries[] {
  const cells = sheet.book.grid.cells.read(sheet.id, rect);
  const isText = (row: number, column: number) => typeof cells[row]?.[column]?.value !== "number";
  const hasHead = rowCount(rect) > 1 && isText(0, columnCount(rect) - 1);
  const hasSide = columnCount(rect) > 1 && isText(rowCount(rect) - 1, 0);
  const data = {
    ...rect,
    top: rect.top + (hasHead ? 1 : 0),
    left: rect.left + (hasSide ? 1 : 0),
  };
  const source = (part: Rect) => ({ sheetId: sheet.id, rect: part });
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
      name: name || `Series${index + 1}`,
      values: source(values),
      categories: categories ? source(categories) : null,
      fill: null,
    };
  });
}
