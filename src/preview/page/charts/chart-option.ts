import type { EChartsCoreOption } from "echarts/core";
import { GENERAL } from "../../grid/cell-style";
import { displayText } from "../../workbook/range/display-text";
import type { ChartAxis } from "../../workbook/chart/chart";
import type { ChartPicture } from "../../workbook/chart/read-chart";
import { seriesOption } from "./series-option";
import { shapeOf } from "./series-shape";

const TEXT = "#404040";
const LINE = "#BFBFBF";
const GRIDLINE = "#E3E3E3";
/** Named one by one, as ECharts measures with a canvas, which inherits no font. */
const FAMILY =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft JhengHei UI", "Noto Sans CJK SC", sans-serif';
const FONT = 12;
const TITLE_FONT = 14;
const MARGIN = 12;
const PIXELS_PER_POINT = 4 / 3;

/** The colours in which Excel draws series that were given none. */
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/**
 * How ECharts is told to draw a chart. Series of a type that it can't draw are left out, and a notice
 * stands under the title.
 */
export function chartOption(picture: ChartPicture, notice = ""): EChartsCoreOption {
  const { title, legend, series, valueAxis } = picture;
  const shapes = series.map(({ chartType }) => shapeOf(chartType));
  const lying = shapes.some((shape) => shape?.lying);
  const scattered = shapes.every((shape) => shape?.kind === "scatter");
  const across = scattered ? numbers(picture.categoryAxis, GENERAL) : words(picture);
  const groups = ["Primary", "Secondary"].filter(
    (group, index) => index === 0 || series.some(({ axisGroup }) => axisGroup === group),
  );
  const along = groups.map(() => numbers(valueAxis, patternOf(picture)));
  const legendShown = legend.visible && { bottom: MARGIN / 2, textStyle: text(FONT) };
  return {
    animation: false,
    color: PALETTE,
    textStyle: { fontFamily: FAMILY },
    title: {
      text: title,
      subtext: notice,
      left: "center",
      top: MARGIN,
      textStyle: { ...text(TITLE_FONT), fontWeight: 600, ...wrapped(picture) },
      subtextStyle: { ...text(FONT), ...wrapped(picture) },
    },
    legend: legendShown || { show: false },
    grid: {
      top: title === "" ? MARGIN * 2 : MARGIN * 4,
      left: MARGIN,
      right: MARGIN * 2,
      bottom: legend.visible ? MARGIN * 3 : MARGIN,
      outerBoundsMode: "same",
    },
    xAxis: lying ? along : across,
    yAxis: lying ? across : along,
    series: series.flatMap((one, index) => seriesOption(picture, one, shapes[index] ?? null)),
  };
}

function words({ categories, categoryAxis }: ChartPicture) {
  return {
    type: "category",
    data: categories,
    show: categoryAxis.visible,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: LINE } },
    axisLabel: { ...text(FONT), interval: 0, overflow: "break" },
  };
}

function numbers(axis: ChartAxis, pattern: string) {
  return {
    type: "value",
    show: axis.visible,
    ...(axis.minimum !== "" && { min: axis.minimum }),
    ...(axis.maximum !== "" && { max: axis.maximum }),
    axisLabel: {
      ...text(FONT),
      hideOverlap: true,
      formatter: (value: number) => displayText(value, axis.numberFormat || pattern),
    },
    splitLine: { show: axis.majorGridlines.visible, lineStyle: { color: GRIDLINE } },
  };
}

/** An axis without a format of its own shows that of the first cells. */
const patternOf = ({ series }: ChartPicture): string => series[0]?.pattern ?? GENERAL;

const text = (fontSize: number) => ({ color: TEXT, fontSize });

const wrapped = ({ box }: ChartPicture) => ({
  width: box.width * PIXELS_PER_POINT - 2 * MARGIN,
  overflow: "break",
});
