import { ExcelProblem } from "./excel-problem";

/** Office looks for this setting in a workbook that it opens; the manifest names the same pane. */
const SETTING = "Office.AutoShowTaskpaneWithDocument";

/** Whether the pane opens by itself with this workbook. */
export function startsWithWorkbook(): boolean {
  return Office.context.document.settings.get(SETTING) === true;
}

/** Lets the pane open by itself with this workbook from now on, or no longer. */
export async function startWithWorkbook(start: boolean): Promise<void> {
  const { settings } = Office.context.document;
  if (start) settings.set(SETTING, true);
  else settings.remove(SETTING);
  await new Promise<void>((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new ExcelProblem("unexpected", {}, { cause: error }));
    });
  });
}
