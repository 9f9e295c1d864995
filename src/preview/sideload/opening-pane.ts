import type { AddIn, RibbonControl } from "./add-in";

/**
 * The pane that a document opens with: the one that asks for it, else the first that a button
 * shows, else the page of an add-in without any button.
 */
export function openingPane({ tabs, cellMenu, pageUrl }: AddIn): string | undefined {
  const groups = tabs.flatMap((tab) => tab.groups);
  const controls = [...groups.flatMap((group) => group.controls), ...cellMenu];
  const panes = controls.flatMap(panesOf);
  const opening = panes.find((pane) => pane.opensWithDocument) ?? panes[0];
  return controls.length === 0 ? pageUrl : opening?.url;
}

function panesOf(control: RibbonControl) {
  const buttons = control.kind === "button" ? [control] : control.items;
  return buttons.flatMap(({ action }) => (action.kind === "show-taskpane" ? [action] : []));
}
