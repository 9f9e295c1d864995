import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use, type ECharts } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartPicture } from "../../workbook/chart/read-chart";
import { chartOption } from "./chart-option";

use([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  SVGRenderer,
]);

export function startDrawing(element: HTMLElement): ECharts {
  return init(element, undefined, { renderer: "svg" });
}

export function drawChart(drawing: ECharts, picture: ChartPicture, notice: string): void {
  drawing.resize();
  drawing.setOption(chartOption(picture, notice), { notMerge: true });
}
