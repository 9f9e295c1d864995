import type { ECharts } from "echarts/core";
import { activeSheet } from "../../workbook/book";
import { readChart, type ChartPicture } from "../../workbook/chart/read-chart";
import type { RunningExcel } from "../spreadsheet/start-excel";
import type { Texts } from "../texts/texts";
import { chartText } from "./chart-text";
import { shapeOf } from "./series-shape";
import { placeOnPage, type SheetView } from "./place-on-page";
import { readSheetView } from "./sheet-view";

/** A chart as it stands on the page. */
interface Shown {
  readonly pane: HTMLElement;
  readonly element: HTMLElement;
  drawing: ECharts | null;
  /** What was drawn last, to draw anew only what has changed. */
  drawn: string;
}

type Library = typeof import("./draw-chart");

/** Shows the active sheet's charts over its cells, as they are at the moment. */
export function showCharts({ excel, spreadsheet }: RunningExcel, texts: Texts): void {
  const { univer, api } = spreadsheet;
  const { book } = excel;
  const shown = new Map<string, Shown>();
  const draw = async () => {
    if (activeSheet(book).charts.length === 0 && shown.size === 0) return;
    // The library is large and most workbooks have no chart. Meanwhile anything may have changed.
    const library = await import("./draw-chart");
    const sheet = activeSheet(book);
    const pictures = sheet.charts.map((chart) => readChart(sheet, chart));
    removeOthers(shown, pictures);
    const view = readSheetView(univer, api);
    if (!view) return;
    for (const picture of pictures) {
      const chart = shown.get(picture.id) ?? newChart(view);
      shown.set(picture.id, chart);
      lay(chart, picture, view);
      drawAnew(library, chart, picture, noticeOf(picture, texts));
    }
  };
  const soon = oncePerFrame(draw);
  excel.onRequest(soon);
  book.grid.watch.listen(soon);
  const { Scroll, SheetZoomChanged, SheetSkeletonChanged } = api.Event;
  for (const event of [Scroll, SheetZoomChanged, SheetSkeletonChanged]) api.addEvent(event, soon);
}

function oncePerFrame(work: () => Promise<void>): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      void work();
    });
  };
}

function removeOthers(shown: Map<string, Shown>, pictures: readonly ChartPicture[]): void {
  for (const [id, { pane, drawing }] of shown) {
    if (pictures.some((picture) => picture.id === id)) continue;
    drawing?.dispose();
    pane.remove();
    shown.delete(id);
  }
}

function newChart({ element: page }: SheetView): Shown {
  const pane = document.createElement("div");
  pane.className = "chart-pane";
  const element = document.createElement("div");
  element.className = "chart";
  element.setAttribute("role", "img");
  pane.append(element);
  page.append(pane);
  return { pane, element, drawing: null, drawn: "" };
}

/** The chart is laid out as large as at 100 % and then enlarged, text and all, as in Excel. */
function lay({ pane, element }: Shown, picture: ChartPicture, view: SheetView): void {
  const { box, pane: edge } = placeOnPage(picture.box, view);
  Object.assign(pane.style, { left: `${edge.x}px`, top: `${edge.y}px` });
  Object.assign(element.style, {
    left: `${box.left - edge.x}px`,
    top: `${box.top - edge.y}px`,
    width: `${box.width / view.zoom}px`,
    height: `${box.height / view.zoom}px`,
    transform: `scale(${view.zoom})`,
  });
}

function drawAnew(library: Library, chart: Shown, picture: ChartPicture, notice: string): void {
  const now = JSON.stringify(picture);
  if (now === chart.drawn) return;
  chart.drawn = now;
  chart.element.setAttribute("aria-label", chartText(picture, notice));
  chart.drawing ??= library.startDrawing(chart.element);
  library.drawChart(chart.drawing, picture, notice);
}

/** Excel draws more types than this page; what is missing is said rather than left out in silence. */
function noticeOf({ series }: ChartPicture, texts: Texts): string {
  const types = series.map(({ chartType }) => chartType).filter((type) => !shapeOf(type));
  return types.length === 0
    ? ""
    : texts("chart.notDrawn", { types: [...new Set(types)].join(", ") });
}
