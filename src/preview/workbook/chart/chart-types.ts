import { bounding } from "../../grid/rect";
import { asInteger, asNumber, asOneOf, asText, given } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/host-error";
import { expose, type ExcelType, type Property } from "../../wire/wire-object";
import { asWireObject, targetOf } from "../expose";
import type { Sheet } from "../model";
import { areaFrom } from "../range/area-argument";
import { addChart, seriesOf } from "./add-chart";
import type { Chart, ChartBox } from "./chart";
import { anchorAt, anchorOver, boxOf } from "./chart-anchor";
import { chartAxesType, chartLegendType, chartTitleType } from "./chart-axis-types";
import { partOf, requireEditable, type SheetChart } from "./chart-part";
import { chartSeriesCollectionType } from "./chart-series-types";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

export const chartsType: ExcelType<Sheet> = {
  name: "ChartCollection",
  properties: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => asWireObject("Chart", { sheet, chart })),
  methods: {
    add: (sheet, type, source, seriesBy) => {
      requireEditable({ sheet });
      const chart = addChart(sheet, asText(type), targetOf("Range", source), seriesFrom(seriesBy));
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
    name: wordProperty("name"),
    chartType: wordProperty("chartType"),
    top: boxProperty("top"),
    left: boxProperty("left"),
    width: boxProperty("width"),
    height: boxProperty("height"),
  },
  links: {
    title: (target) => expose(chartTitleType, partOf(target, target.chart.title)),
    legend: (target) => expose(chartLegendType, partOf(target, target.chart.legend)),
    axes: (target) => expose(chartAxesType, target),
    series: (target) => expose(chartSeriesCollectionType, target),
    worksheet: ({ sheet }) => asWireObject("Worksheet", sheet),
  },
  methods: {
    delete: ({ sheet, chart }) => {
      requireEditable({ sheet });
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    },
    setData: (target, source, seriesBy) => {
      requireEditable(target);
      const { chart } = target;
      chart.series = seriesOf(targetOf("Range", source), seriesFrom(seriesBy), chart.chartType);
    },
    setPosition: (target, start, end) => {
      requireEditable(target);
      const { sheet, chart } = target;
      const first = areaFrom(sheet, start).rect;
      if (given(end)) chart.anchor = anchorOver(bounding(first, areaFrom(sheet, end).rect));
      else {
        const { top, left } = boxOf(sheet, anchorOver(first));
        chart.anchor = anchorAt(sheet, { ...boxOf(sheet, chart.anchor), top, left });
      }
    },
  },
};

function seriesFrom(seriesBy: unknown): (typeof SERIES_BY)[number] {
  return given(seriesBy) ? asOneOf(SERIES_BY, seriesBy) : "Auto";
}

/** A type that is set on the chart is that of all its series. */
function wordProperty(key: "name" | "chartType"): Property<SheetChart> {
  return {
    get: ({ chart }) => chart[key],
    set: (target, value) => {
      requireEditable(target);
      const { chart } = target;
      chart[key] = asText(value);
      if (key === "chartType")
        for (const series of chart.series) series.chartType = chart.chartType;
    },
  };
}

function boxProperty(key: keyof ChartBox): Property<SheetChart> {
  return {
    get: ({ sheet, chart }) => boxOf(sheet, chart.anchor)[key],
    set: (target, value) => {
      requireEditable(target);
      const length = asNumber(value);
      if (length < 0) throw invalidArgument();
      const { sheet, chart } = target;
      chart.anchor = anchorAt(sheet, { ...boxOf(sheet, chart.anchor), [key]: length });
    },
  };
}

function findChart(sheet: Sheet, key: unknown): Chart | undefined {
  const wanted = asText(key).toLowerCase();
  return sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
}
