/** What a chart type asks to be drawn, as far as this page can. */
export interface SeriesShape {
  readonly kind: "bar" | "line" | "scatter";
  /** Bars that lie, instead of columns that stand. */
  readonly lying: boolean;
  readonly stacked: boolean;
  readonly markers: boolean;
}

const SHAPES: Readonly<Record<string, SeriesShape>> = {
  ColumnClustered: { kind: "bar", lying: false, stacked: false, markers: false },
  ColumnStacked: { kind: "bar", lying: false, stacked: true, markers: false },
  BarClustered: { kind: "bar", lying: true, stacked: false, markers: false },
  BarStacked: { kind: "bar", lying: true, stacked: true, markers: false },
  Line: { kind: "line", lying: false, stacked: false, markers: false },
  LineStacked: { kind: "line", lying: false, stacked: true, markers: false },
  LineMarkers: { kind: "line", lying: false, stacked: false, markers: true },
  LineMarkersStacked: { kind: "line", lying: false, stacked: true, markers: true },
  XYScatter: { kind: "scatter", lying: false, stacked: false, markers: true },
};

/** Null for a type that this page doesn't draw. */
export function shapeOf(chartType: string): SeriesShape | null {
  return SHAPES[chartType] ?? null;
}
