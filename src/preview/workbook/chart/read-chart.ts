import { columnCount } from "../../grid/rect";
import type { Book, Sheet } from "../model";
import { displayText } from "../range/display-text";
import type { Chart, ChartAxis, ChartBox, ChartSeries, ChartSource } from "./chart";
import { boxOf } from "./chart-anchor";

/** A chart with what its cells hold at the moment: all that is needed to draw it. */
export interface ChartPicture {
  readonly id: string;
  readonly name: string;
  readonly box: ChartBox;
  readonly title: string;
  readonly legend: Chart["legend"];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly categories: readonly string[];
  readonly series: readonly SeriesPicture[];
}

export interface SeriesPicture extends Omit<ChartSeries, "values" | "categories"> {
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** The same as they are shown, empty where there is no number. */
  readonly labels: readonly string[];
  /** The number format of the cells, unless the labels have one of their own. */
  readonly pattern: string;
  /** What a scatter chart takes for its horizontal axis. */
  readonly positions: readonly (number | null)[];
}

export function readChart(sheet: Sheet, chart: Chart): ChartPicture {
  const { id, name, title, legend, categoryAxis, valueAxis } = chart;
  const named = chart.series.find(({ categories }) => categories)?.categories ?? null;
  const series = chart.series.map((one) => readSeries(sheet.book, one));
  const texts = readCells(sheet.book, named).map(({ text }) => text);
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    id,
    name,
    box: boxOf(sheet, chart.anchor),
    title: title.visible ? title.text : "",
    legend,
    categoryAxis,
    valueAxis,
    // Categories without a name are numbered.
    categories: Array.from({ length: count }, (_, index) => texts[index] ?? String(index + 1)),
    series,
  };
}

function readSeries(book: Book, { values, categories, ...series }: ChartSeries): SeriesPicture {
  const cells = readCells(book, values);
  const pattern = series.dataLabels.numberFormat || (cells[0]?.pattern ?? "General");
  const numbers = cells.map(({ value }) => value);
  return {
    ...series,
    values: numbers,
    labels: numbers.map((value) => (value === null ? "" : displayText(value, pattern))),
    pattern,
    positions: readCells(book, categories).map(({ value }) => value),
  };
}

interface ReadCell {
  readonly value: number | null;
  readonly text: string;
  readonly pattern: string;
}

/** A row or column of cells; nothing where they went with their sheet. */
function readCells({ grid }: Book, source: ChartSource | null): ReadCell[] {
  if (!source || !grid.sheets.has(source.sheetId)) return [];
  const { sheetId, rect } = source;
  const cells = grid.cells.read(sheetId, rect).flat();
  return cells.map(({ value }, index) => {
    const row = rect.top + Math.floor(index / columnCount(rect));
    const column = rect.left + (index % columnCount(rect));
    const { pattern } = grid.styles.at(sheetId, row, column);
    return {
      value: typeof value === "number" ? value : null,
      text: displayText(value, pattern),
      pattern,
    };
  });
}
