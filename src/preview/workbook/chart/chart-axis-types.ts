import { asFlag, asNumber, asText } from "../../wire/arguments";
import { expose, type ExcelType } from "../../wire/wire-object";
import type { ChartAxis, ChartLegend, ChartTitle } from "./chart";
import {
  partOf,
  partProperty,
  requireEditable,
  type ChartPart,
  type SheetChart,
} from "./chart-part";

export const chartTitleType: ExcelType<ChartPart<ChartTitle>> = {
  name: "ChartTitle",
  properties: {
    text: {
      get: ({ part }) => part.text,
      set: (target, value) => {
        requireEditable(target);
        target.part.text = asText(value);
        target.part.visible = true;
      },
    },
    visible: partProperty("visible", asFlag),
  },
};

export const chartLegendType: ExcelType<ChartPart<ChartLegend>> = {
  name: "ChartLegend",
  properties: {
    visible: partProperty("visible", asFlag),
    position: partProperty("position", asText),
  },
};

export const chartAxesType: ExcelType<SheetChart> = {
  name: "ChartAxes",
  links: {
    categoryAxis: (target) => expose(chartAxisType, partOf(target, target.chart.categoryAxis)),
    valueAxis: (target) => expose(chartAxisType, partOf(target, target.chart.valueAxis)),
  },
};

const chartAxisType: ExcelType<ChartPart<ChartAxis>> = {
  name: "ChartAxis",
  properties: {
    minimum: partProperty("minimum", numberOrAutomatic),
    maximum: partProperty("maximum", numberOrAutomatic),
    visible: partProperty("visible", asFlag),
    numberFormat: partProperty("numberFormat", asText),
  },
  links: {
    title: (axis) => expose(chartTitleType, partOf(axis, axis.part.title)),
    majorGridlines: (axis) => expose(gridlinesType, partOf(axis, axis.part.majorGridlines)),
  },
  since: { visible: "1.7", numberFormat: "1.8" },
};

const gridlinesType: ExcelType<ChartPart<ChartAxis["majorGridlines"]>> = {
  name: "ChartGridlines",
  properties: { visible: partProperty("visible", asFlag) },
};

function numberOrAutomatic(value: unknown): number | "" {
  return value === "" ? "" : asNumber(value);
}
