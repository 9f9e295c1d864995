import { bounding, type Rect } from "../../grid/rect";
import { asColor, asFlag, asInteger, asNumber, asOneOf, asText, given } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/host-error";
import { expose, type ExcelType, type Property } from "../../wire/wire-object";
import { asWireObject, targetOf } from "../expose";
import type { Sheet } from "../model";
import { requireUnprotected } from "../protection/guards";
import { areaFrom } from "../range/area-argument";
import { addChart } from "./add-chart";
import type { Chart, ChartAxis, ChartSeries, ChartTitle } from "./chart";
import type { SheetChart } from "./sheet-chart";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

export const chartsType: ExcelType<Sheet> = {
  name: "ChartCollection",
  properties: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => asWireObject("Chart", { sheet, chart })),
  methods: {
    add: (sheet, type, source, seriesBy) => {
      const by = given(seriesBy) ? asOneOf(SERIES_BY, seriesBy) : "Auto";
      const chart = addChart(sheet, asText(type), targetOf("Range", source), by);
      return asWireObject("Chart", { sheet, chart });
    },
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, name) => {
      const chart = findChart(sheet, name);
      if (!chart) throw itemNotFound();
      return asWireObject("Chart", { sheet, chart });
    },
    getItemOrNullObject: (sheet, name) => {
      const chart = findChart(sheet, name);
      return chart ? asWireObject("Chart", { sheet, chart }) : null;
    },
    getItemAt: (sheet, index) => {
      const chart = sheet.charts[asInteger(index)];
      if (!chart) throw invalidArgument();
      return asWireObject("Chart", { sheet, chart });
    },
  },
};

export const chartType: ExcelType<SheetChart> = {
  name: "Chart",
  identity: ["id"],
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: part(({ chart }: SheetChart) => chart, "name", asText),
    chartType: part(({ chart }: SheetChart) => chart, "chartType", asText),
    top: part(({ chart }: SheetChart) => chart, "top", asNumber),
    left: part(({ chart }: SheetChart) => chart, "left", asNumber),
    width: part(({ chart }: SheetChart) => chart, "width", asNumber),
    height: part(({ chart }: SheetChart) => chart, "height", asNumber),
  },
  links: {
    title: ({ chart }) => expose(chartTitleType, chart.title),
    legend: ({ chart }) => expose(chartLegendType, chart.legend),
    axes: ({ chart }) => expose(chartAxesType, chart),
    series: ({ chart }) => expose(chartSeriesCollectionType, chart),
    worksheet: ({ sheet }) => asWireObject("Worksheet", sheet),
  },
  methods: {
    delete: ({ sheet, chart }) => {
      requireUnprotected(sheet);
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    },
    setData: ({ chart, sheet }, source, seriesBy) => {
      const area = targetOf("Range", source);
      chart.source = { sheetId: area.sheet.id, rect: area.rect };
      if (given(seriesBy)) chart.seriesBy = asOneOf(SERIES_BY, seriesBy);
      requireUnprotected(sheet);
    },
    setPosition: ({ sheet, chart }, start, end) => {
      const first = areaFrom(sheet, start).rect;
      place(sheet, chart, given(end) ? bounding(first, areaFrom(sheet, end).rect) : first);
    },
  },
};

const chartTitleType: ExcelType<ChartTitle> = {
  name: "ChartTitle",
  properties: {
    text: {
      get: (title) => title.text,
      set: (title, value) => {
        title.text = asText(value);
        title.visible = true;
      },
    },
    visible: part((title: ChartTitle) => title, "visible", asFlag),
  },
};

const chartLegendType: ExcelType<Chart["legend"]> = {
  name: "ChartLegend",
  properties: {
    visible: part((legend: Chart["legend"]) => legend, "visible", asFlag),
    position: part((legend: Chart["legend"]) => legend, "position", asText),
  },
};

const chartAxesType: ExcelType<Chart> = {
  name: "ChartAxes",
  links: {
    categoryAxis: (chart) => expose(chartAxisType, chart.categoryAxis),
    valueAxis: (chart) => expose(chartAxisType, chart.valueAxis),
  },
};

const chartAxisType: ExcelType<ChartAxis> = {
  name: "ChartAxis",
  properties: {
    minimum: part((axis: ChartAxis) => axis, "minimum", numberOrAutomatic),
    maximum: part((axis: ChartAxis) => axis, "maximum", numberOrAutomatic),
    visible: part((axis: ChartAxis) => axis, "visible", asFlag),
  },
  links: { title: (axis) => expose(chartTitleType, axis.title) },
};

const chartSeriesCollectionType: ExcelType<Chart> = {
  name: "ChartSeriesCollection",
  properties: { count: { get: (chart) => chart.series.length } },
  items: (chart) => chart.series.map((series) => expose(chartSeriesType, series)),
  methods: {
    getCount: (chart) => chart.series.length,
    getItemAt: (chart, index) => {
      const series = chart.series[asInteger(index)];
      if (!series) throw invalidArgument();
      return expose(chartSeriesType, series);
    },
    add: (chart, name) => {
      const series: ChartSeries = {
        name: given(name) ? asText(name) : `Series${chart.series.length + 1}`,
        values: null,
        categories: null,
        fill: null,
      };
      chart.series.push(series);
      return expose(chartSeriesType, series);
    },
  },
};

const chartSeriesType: ExcelType<ChartSeries> = {
  name: "ChartSeries",
  properties: { name: part((series: ChartSeries) => series, "name", asText) },
  links: { format: (series) => expose(chartSeriesFormatType, series) },
  methods: {
    setValues: (series, range) => {
      const { sheet, rect } = targetOf("Range", range);
      series.values = { sheetId: sheet.id, rect };
    },
    setXAxisValues: (series, range) => {
      const { sheet, rect } = targetOf("Range", range);
      series.categories = { sheetId: sheet.id, rect };
    },
  },
};

const chartSeriesFormatType: ExcelType<ChartSeries> = {
  name: "ChartSeriesFormat",
  links: { fill: (series) => expose(chartFillType, series) },
};

const chartFillType: ExcelType<ChartSeries> = {
  name: "ChartFill",
  methods: {
    setSolidColor: (series, color) => {
      series.fill = asColor(color);
    },
    clear: (series) => {
      series.fill = null;
    },
  },
};

function part<T, O extends object, K extends keyof O>(
  of: (target: T) => O,
  key: K,
  accept: (value: unknown) => O[K],
): Property<T> {
  return {
    get: (target) => of(target)[key],
    set: (target, value) => {
      of(target)[key] = accept(value);
    },
  };
}

function numberOrAutomatic(value: unknown): number | "" {
  return value === "" ? "" : asNumber(value);
}

function findChart(sheet: Sheet, key: unknown): Chart | undefined {
  const wanted = asText(key).toLowerCase();
  return sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}

/** Lays the chart over cells. */
function place(sheet: Sheet, chart: Chart, rect: Rect): void {
  const { layout } = sheet.book.grid;
  const widths = sum(rect.left, rect.right, (column) => layout.columnWidth(sheet.id, column));
  const heights = sum(rect.top, rect.bottom, (row) => layout.rowHeight(sheet.id, row));
  chart.left = sum(0, rect.left - 1, (column) => layout.columnWidth(sheet.id, column));
  chart.top = sum(0, rect.top - 1, (row) => layout.rowHeight(sheet.id, row));
  chart.width = widths;
  chart.height = heights;
  chart.cells = rect;
}

function sum(first: number, last: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index++) total += size(index);
  return total;
}
