import type { StructureChange } from "../../grid/grid-watch";
import { shiftRect } from "../../grid/shift-rect";
import { allSheets } from "../book";
import type { Sheet } from "../model";
import type { Chart, ChartSource } from "./chart";
import { anchorOver } from "./chart-anchor";

/** Charts lie over the same cells and read the same cells after rows or columns came or went. */
export function followCharts(changed: Sheet, change: StructureChange): void {
  for (const sheet of allSheets(changed.book)) {
    for (const chart of sheet.charts) {
      if (sheet === changed) moveChart(chart, change);
      readMovedCells(chart, changed.id, change);
    }
  }
}

/** A chart whose cells all went stays as a line where they were: Excel deletes no chart with them. */
function moveChart(chart: Chart, change: StructureChange): void {
  const { rect, insets } = chart.anchor;
  const shifted = shiftRect(rect, change);
  if (shifted) {
    chart.anchor = { rect: shifted, insets };
    return;
  }
  const { top, left } = change.rect;
  chart.anchor = anchorOver(
    change.axis === "row" ? { ...rect, top, bottom: top } : { ...rect, left, right: left },
  );
}

function readMovedCells(chart: Chart, sheetId: string, change: StructureChange): void {
  const moved = (source: ChartSource | null): ChartSource | null => {
    if (source?.sheetId !== sheetId) return source;
    const rect = shiftRect(source.rect, change);
    return rect && { sheetId, rect };
  };
  for (const series of chart.series) {
    series.values = moved(series.values);
    series.categories = moved(series.categories);
  }
}
