import type { ViewId } from "./route";

/** Element id of a view's tab. */
export function tabId(view: ViewId): string {
  return `tab-${view}`;
}

/** Element id of a view's panel. */
export function panelId(view: ViewId): string {
  return `panel-${view}`;
}
