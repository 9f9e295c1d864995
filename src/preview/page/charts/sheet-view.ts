import type { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import type { Univer } from "@univerjs/core";
import type { SheetView } from "./place-on-page";

/** Null until the active sheet has been drawn. */
export function readSheetView(univer: Univer, api: FUniver): SheetView | null {
  const workbook = api.getActiveWorkbook();
  const skeleton = workbook?.getActiveSheet().getSkeleton();
  const render = univer.__getInjector().get(IRenderManagerService);
  const unit = workbook && render.getRenderById(workbook.getId());
  const main = unit?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const element = unit?.engine.getCanvasElement().parentElement;
  if (!skeleton || !main || !element) return null;
  return {
    element,
    zoom: unit.scene.scaleX,
    headings: { x: skeleton.rowHeaderWidth, y: skeleton.columnHeaderHeight },
    frozen: { x: main.left / unit.scene.scaleX, y: main.top / unit.scene.scaleY },
    scrolled: { x: main.viewportScrollX, y: main.viewportScrollY },
  };
}
