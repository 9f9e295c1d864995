import { asColor, asNumber, asOneOf } from "../../wire/arguments";
import { expose, type ExcelType } from "../../wire/wire-object";
import type { ChartFill, ChartLine, ChartSeries } from "./chart";
import { partOf, partProperty, requireEditable, type ChartPart } from "./chart-part";

/** `Excel.ChartLineStyle` without those that are only answered. */
const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Automatic",
  "RoundDot",
] as const;

export const chartSeriesFormatType: ExcelType<ChartPart<ChartSeries>> = {
  name: "ChartSeriesFormat",
  links: {
    fill: (series) => expose(chartFillType, partOf(series, series.part.fill)),
    line: (series) => expose(chartLineType, partOf(series, series.part.line)),
  },
};

const chartFillType: ExcelType<ChartPart<ChartFill>> = {
  name: "ChartFill",
  methods: {
    setSolidColor: (fill, color) => {
      requireEditable(fill);
      Object.assign(fill.part, { color: asColor(color), none: false });
    },
    clear: (fill) => {
      requireEditable(fill);
      Object.assign(fill.part, { color: null, none: true });
    },
  },
};

const chartLineType: ExcelType<ChartPart<ChartLine>> = {
  name: "ChartLineFormat",
  properties: {
    color: partProperty("color", asColor),
    lineStyle: partProperty("lineStyle", (value) => asOneOf(LINE_STYLES, value)),
    weight: partProperty("weight", asNumber),
  },
  methods: {
    clear: (line) => {
      requireEditable(line);
      line.part.lineStyle = "None";
    },
  },
  since: { lineStyle: "1.7", weight: "1.7" },
};
