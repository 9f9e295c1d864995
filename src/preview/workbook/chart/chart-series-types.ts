import { asColor, asFlag, asInteger, asNumber, asOneOf, asText, given } from "../../wire/arguments";
import { invalidArgument } from "../../wire/host-error";
import { expose, type ExcelType, type Property } from "../../wire/wire-object";
import { targetOf } from "../expose";
import { newSeries } from "./add-chart";
import type { Chart, ChartMarker, ChartSeries, ChartSource } from "./chart";
import { chartSeriesFormatType } from "./chart-format-types";
import {
  partOf,
  partProperty,
  requireEditable,
  type ChartPart,
  type SheetChart,
} from "./chart-part";

const AXIS_GROUPS = ["Primary", "Secondary"] as const;
const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export const chartSeriesCollectionType: ExcelType<SheetChart> = {
  name: "ChartSeriesCollection",
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: (target) =>
    target.chart.series.map((series) => expose(chartSeriesType, partOf(target, series))),
  methods: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (target, index) => {
      const series = target.chart.series[asInteger(index)];
      if (!series) throw invalidArgument();
      return expose(chartSeriesType, partOf(target, series));
    },
    add: (target, name, index) => {
      requireEditable(target);
      const { chart } = target;
      const fallback = `Series${chart.series.length + 1}`;
      const series = newSeries(chart.chartType, given(name) ? asText(name) : fallback);
      const [beside] = groupOf(chart, series);
      if (beside) Object.assign(series, { gapWidth: beside.gapWidth, overlap: beside.overlap });
      chart.series.splice(given(index) ? asInteger(index) : chart.series.length, 0, series);
      return expose(chartSeriesType, partOf(target, series));
    },
  },
  since: { add: "1.7" },
};

const chartSeriesType: ExcelType<ChartPart<ChartSeries>> = {
  name: "ChartSeries",
  properties: {
    name: partProperty("name", asText),
    chartType: partProperty("chartType", asText),
    axisGroup: partProperty("axisGroup", (value) => asOneOf(AXIS_GROUPS, value)),
    gapWidth: groupProperty("gapWidth", 0, 500),
    overlap: groupProperty("overlap", -100, 100),
    hasDataLabels: partProperty("hasDataLabels", asFlag),
    markerStyle: markerProperty("style", (value) => asOneOf(MARKERS, value)),
    markerSize: markerProperty("size", (value) => within(2, 72, value)),
    markerBackgroundColor: markerProperty("background", asColor),
    markerForegroundColor: markerProperty("foreground", asColor),
  },
  links: {
    format: (series) => expose(chartSeriesFormatType, series),
    dataLabels: (series) => expose(dataLabelsType, partOf(series, series.part.dataLabels)),
  },
  methods: {
    setValues: (series, range) => {
      requireEditable(series);
      series.part.values = sourceFrom(range);
    },
    setXAxisValues: (series, range) => {
      requireEditable(series);
      series.part.categories = sourceFrom(range);
    },
    delete: (series) => {
      requireEditable(series);
      series.chart.series = series.chart.series.filter((other) => other !== series.part);
    },
  },
  since: {
    chartType: "1.7",
    axisGroup: "1.8",
    gapWidth: "1.7",
    overlap: "1.8",
    hasDataLabels: "1.7",
    markerStyle: "1.7",
    markerSize: "1.7",
    markerBackgroundColor: "1.7",
    markerForegroundColor: "1.7",
    dataLabels: "1.8",
    setValues: "1.7",
    setXAxisValues: "1.7",
    delete: "1.7",
  },
};

const dataLabelsType: ExcelType<ChartPart<ChartSeries["dataLabels"]>> = {
  name: "ChartDataLabels",
  properties: {
    position: partProperty("position", asText),
    numberFormat: partProperty("numberFormat", asText),
  },
  since: { numberFormat: "1.8" },
};

function sourceFrom(range: unknown): ChartSource {
  const { sheet, rect } = targetOf("Range", range);
  return { sheetId: sheet.id, rect };
}

function within(lowest: number, highest: number, value: unknown): number {
  const number = asNumber(value);
  if (number < lowest || number > highest) throw invalidArgument();
  return number;
}

/** Columns that stand together, and so share their gap and overlap. */
function groupOf({ series }: Chart, { chartType, axisGroup }: ChartSeries): ChartSeries[] {
  return series.filter((one) => one.chartType === chartType && one.axisGroup === axisGroup);
}

function groupProperty(
  key: "gapWidth" | "overlap",
  lowest: number,
  highest: number,
): Property<ChartPart<ChartSeries>> {
  return {
    get: ({ part }) => part[key],
    set: (target, value) => {
      requireEditable(target);
      const number = within(lowest, highest, value);
      for (const series of groupOf(target.chart, target.part)) series[key] = number;
    },
  };
}

function markerProperty<Key extends keyof ChartMarker>(
  key: Key,
  accept: (value: unknown) => ChartMarker[Key],
): Property<ChartPart<ChartSeries>> {
  return {
    get: ({ part }) => part.marker[key],
    set: (target, value) => {
      requireEditable(target);
      target.part.marker[key] = accept(value);
    },
  };
}
