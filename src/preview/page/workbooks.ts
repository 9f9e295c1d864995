import { createHost } from "./create-host";
import type { PageOptions } from "./options/page-options";
import type { PreviewHost } from "./preview-host";
import { closeExcel, startExcel, type RunningExcel } from "./spreadsheet/start-excel";
import { createStore, type Store } from "./state/store";
import type { Texts } from "./texts/texts";

/**
 * The workbook that is shown. As in Excel, another one gets an Excel of its own, in which the
 * add-ins start anew: nothing that they know of the first can get into the second.
 */
export async function startWorkbooks(
  options: PageOptions,
  texts: Texts,
): Promise<Store<PreviewHost>> {
  let shown = await startExcel(options);
  const replace = async (next: RunningExcel) => {
    const host = await createHost(options, texts, next, replace);
    workbooks.update(() => host);
    const before = shown;
    shown = next;
    await closeExcel(before);
  };
  const workbooks = createStore(await createHost(options, texts, shown, replace));
  return workbooks;
}
