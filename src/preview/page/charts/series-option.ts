import type { ChartFill, ChartMarker } from "../../workbook/chart/chart";
import type { ChartPicture, SeriesPicture } from "../../workbook/chart/read-chart";
import { shapeOf, type SeriesShape } from "./series-shape";

const PIXELS_PER_POINT = 4 / 3;
const LABEL_FONT = 12;
const LABEL_COLOUR = "#262626";

/** Excel's markers, by the nearest that ECharts has. */
const SYMBOLS: Readonly<Record<string, string>> = {
  None: "none",
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  Dash: "path://M0,0h10v3h-10z",
};

/** One series, or none where it can't be drawn. */
export function seriesOption(
  picture: ChartPicture,
  series: SeriesPicture,
  shape: SeriesShape | null,
): object[] {
  if (!shape) return [];
  const { kind } = shape;
  const looks = { bar: barLook, line: lineLook, scatter: markerLook };
  return [
    {
      type: kind,
      name: series.name,
      data: kind === "scatter" ? pairs(series) : series.values,
      label: labelOf(series, kind),
      ...axisOf(series, shape),
      ...(shape.stacked && { stack: series.axisGroup }),
      ...looks[kind](series, picture, shape),
    },
  ];
}

function axisOf({ axisGroup }: SeriesPicture, { lying }: SeriesShape) {
  const index = axisGroup === "Secondary" ? 1 : 0;
  return lying ? { xAxisIndex: index } : { yAxisIndex: index };
}

/** Points without a number on both axes aren't drawn. */
function pairs({ values, positions }: SeriesPicture): (readonly number[])[] {
  return values.flatMap((value, index) => {
    const position = positions[index] ?? index + 1;
    return value === null ? [] : [[position, value]];
  });
}

function labelOf({ hasDataLabels, dataLabels, labels }: SeriesPicture, kind: string) {
  return {
    show: hasDataLabels,
    color: LABEL_COLOUR,
    fontSize: LABEL_FONT,
    position: dataLabels.position.toLowerCase() || (kind === "bar" ? "top" : "right"),
    formatter: ({ dataIndex }: { readonly dataIndex: number }) => labels[dataIndex] ?? "",
  };
}

function barLook(series: SeriesPicture, picture: ChartPicture) {
  const { gapWidth, overlap } = series;
  const bars = barsSideBySide(picture);
  // The gap is a share of a bar's width; here it is asked for as a share of the category's.
  const gap = gapWidth / (100 * bars + gapWidth);
  return {
    barGap: `${-overlap}%`,
    barCategoryGap: `${Math.round(100 * gap)}%`,
    itemStyle: fillOf(series.fill),
  };
}

function barsSideBySide({ series }: ChartPicture): number {
  const shapes = series.map(({ chartType }) => shapeOf(chartType));
  const bars = shapes.filter((shape) => shape?.kind === "bar");
  return Math.max(1, bars.some((shape) => shape?.stacked) ? 1 : bars.length);
}

function lineLook(series: SeriesPicture, _: ChartPicture, { markers }: SeriesShape) {
  const { color, lineStyle, weight } = series.line;
  const width = lineStyle === "None" ? 0 : weight * PIXELS_PER_POINT;
  return {
    ...markerLook(series),
    showSymbol: markers,
    lineStyle: { width, ...(color !== null && { color }) },
  };
}

function markerLook({ marker }: SeriesPicture) {
  return {
    symbol: SYMBOLS[marker.style] ?? "circle",
    symbolSize: marker.size * PIXELS_PER_POINT,
    itemStyle: markerFill(marker),
  };
}

function markerFill({ background, foreground }: ChartMarker) {
  return {
    ...(background !== null && { color: background }),
    ...(foreground !== null && { borderColor: foreground }),
  };
}

function fillOf({ color, none }: ChartFill) {
  if (none) return { color: "transparent" };
  return color === null ? {} : { color };
}
