import { newSeries } from "../../../../src/preview/workbook/chart/add-chart";
import type {
  ChartPicture,
  SeriesPicture,
} from "../../../../src/preview/workbook/chart/read-chart";

export function sampleSeries(
  name: string,
  chartType: string,
  values: readonly (number | null)[],
  more: Partial<SeriesPicture> = {},
): SeriesPicture {
  return {
    ...newSeries(chartType, name),
    values,
    labels: values.map((value) => (value === null ? "" : `${100 * value}%`)),
    pattern: "0%",
    positions: [],
    ...more,
  };
}

const axis = () => ({
  title: { text: "", visible: false },
  majorGridlines: { visible: true },
  minimum: "" as const,
  maximum: "" as const,
  visible: true,
  numberFormat: "",
});

export function samplePicture(
  series: readonly SeriesPicture[],
  more: Partial<ChartPicture> = {},
): ChartPicture {
  return {
    id: "1",
    name: "Chart 1",
    box: { top: 0, left: 0, width: 300, height: 200 },
    title: "Shares",
    legend: { visible: false, position: "Bottom" },
    categoryAxis: axis(),
    valueAxis: axis(),
    categories: ["A", "B"],
    series,
    ...more,
  };
}
