import type { ControlAction, RibbonControl } from "./add-in";
import { pageOf } from "./addresses";
import { ManifestError } from "./manifest-error";

export function refuseDuplicateIds(controls: readonly RibbonControl[]): void {
  const seen = new Set<string>();
  for (const { id } of controls.flatMap(withItems)) {
    if (seen.has(id)) throw new ManifestError("duplicate-id", id);
    seen.add(id);
  }
}

/** One page runs everything here; Excel would start another runtime for any other page. */
export function refuseSeparateRuntimes(
  pages: readonly string[],
  controls: readonly RibbonControl[],
  runtimePage: string,
): void {
  for (const page of [...pages, ...controls.flatMap(panePages)]) {
    if (pageOf(page) !== pageOf(runtimePage)) throw new ManifestError("separate-runtimes", page);
  }
}

function panePages(control: RibbonControl): string[] {
  return actionsOf(control).flatMap((action) =>
    action.kind === "show-taskpane" ? [action.url] : [],
  );
}

function actionsOf(control: RibbonControl): ControlAction[] {
  return control.kind === "button" ? [control.action] : control.items.map((item) => item.action);
}

function withItems(control: RibbonControl): RibbonControl[] {
  return control.kind === "menu" ? [control, ...control.items] : [control];
}
