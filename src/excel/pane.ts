import { problemOf } from "./problem-of";

/** Opens the task pane, or brings it to the front. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    throw problemOf(error);
  }
}

/** Opens a page in the browser; the pane itself stays as it is. */
export function openPage(url: string): void {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(url);
  } else {
    window.open(url, "_blank", "noopener");
  }
}
