import type { Rect } from "../../grid/rect";

/** A chart, kept in memory so that a page may draw it. Sizes are in points. */
export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  anchor: ChartAnchor;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  series: ChartSeries[];
}

/** Cells that a chart reads, wherever they are by now. */
export interface ChartSource {
  readonly sheetId: string;
  readonly rect: Rect;
}

export interface ChartTitle {
  text: string;
  visible: boolean;
}

export interface ChartLegend {
  visible: boolean;
  position: string;
}

export interface ChartAxis {
  readonly title: ChartTitle;
  readonly majorGridlines: { visible: boolean };
  minimum: number | "";
  maximum: number | "";
  visible: boolean;
  /** Empty where it is that of the cells. */
  numberFormat: string;
}

export interface ChartSeries {
  name: string;
  values: ChartSource | null;
  categories: ChartSource | null;
  chartType: string;
  axisGroup: string;
  gapWidth: number;
  overlap: number;
  hasDataLabels: boolean;
  readonly dataLabels: { position: string; numberFormat: string };
  readonly fill: ChartFill;
  readonly line: ChartLine;
  readonly marker: ChartMarker;
}

/** Without a colour the host chooses one, unless nothing is to be drawn. */
export interface ChartFill {
  color: string | null;
  none: boolean;
}

export interface ChartLine {
  color: string | null;
  lineStyle: string;
  weight: number;
}

export interface ChartMarker {
  style: string;
  size: number;
  background: string | null;
  foreground: string | null;
}

/**
 * Where a chart is: the cells that it touches, and how far it stays inside of their edges. So it
 * moves and grows with its cells, as charts do unless they are told otherwise.
 */
export interface ChartAnchor {
  readonly rect: Rect;
  readonly insets: Insets;
}

export type Insets = Readonly<Record<"top" | "left" | "bottom" | "right", number>>;

/** Distances from the sheet's corner and lengths, in points. */
export interface ChartBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}
