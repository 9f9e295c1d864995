import type { Rect } from "../../grid/rect";

/** A chart, kept in memory so that a page may draw it. Sizes are in points. */
export interface Chart {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  chartType: string;
  seriesBy: string;
  source: ChartSource;
  top: number;
  left: number;
  width: number;
  height: number;
  /** The cells it was laid over, where that was asked for. */
  cells: Rect | null;
  readonly title: ChartTitle;
  readonly legend: { visible: boolean; position: string };
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: ChartSeries[];
}

export interface ChartSource {
  readonly sheetId: string;
  readonly rect: Rect;
}

export interface ChartTitle {
  text: string;
  visible: boolean;
}

export interface ChartAxis {
  readonly title: ChartTitle;
  minimum: number | "";
  maximum: number | "";
  visible: boolean;
}

export interface ChartSeries {
  name: string;
  values: ChartSource | null;
  categories: ChartSource | null;
  fill: string | null;
}
