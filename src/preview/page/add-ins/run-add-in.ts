import { openingPane } from "../../sideload/opening-pane";
import type { PageOptions } from "../options/page-options";
import type { Panes } from "../pane/panes";
import { addToCellMenu } from "../spreadsheet/cell-menu";
import { describeFunctions } from "../spreadsheet/function-help";
import type { RunningExcel } from "../spreadsheet/start-excel";
import { loadFunctions } from "./load-functions";
import type { RunButton } from "./run-button";
import type { Runtimes } from "./runtimes";
import type { Sideloaded } from "./sideloaded";

interface Surroundings {
  readonly options: PageOptions;
  readonly running: RunningExcel;
  readonly panes: Panes;
  readonly runtimes: Runtimes;
  readonly run: RunButton;
}

/** Puts an add-in's entries into Excel; its ribbon tab and its pane are the window's. */
export async function runAddIn(sideloaded: Sideloaded, around: Surroundings): Promise<void> {
  const { key, addIn } = sideloaded;
  const pane = openingPane(addIn);
  if (around.options.pane === "open" && pane !== undefined) around.panes.show(key, pane);
  addToCellMenu(around.running.spreadsheet.api, sideloaded, (button) => {
    around.run(key, button);
  });
  await registerFunctions(sideloaded, around);
}

/** An Excel without the requirement set leaves a manifest's functions alone. */
async function registerFunctions({ key, addIn }: Sideloaded, around: Surroundings): Promise<void> {
  const { excel, spreadsheet } = around.running;
  const source = addIn.functions;
  if (!source || !("CustomFunctionsRuntime" in excel.book.settings.requirementSets)) return;
  const functions = await loadFunctions(source);
  await excel.registerFunctions(source.namespace, functions, (id, args) =>
    around.runtimes.callFunction(key, id, args),
  );
  describeFunctions(spreadsheet.univer, source.namespace, functions);
}
