import type { PreviewWindow } from "../preview-surface";

/**
 * Runs in an add-in's page just before office.js, and ties the page to the emulated Excel around
 * it. Outside the preview there is no Excel to tie it to.
 */
function connect(): void {
  const key = window.frameElement?.getAttribute("data-add-in");
  const { preview } = window.parent as PreviewWindow;
  if (!key || !preview) throw new Error("This page runs inside the Excel preview only.");
  preview.connect(window, key);
}

connect();
