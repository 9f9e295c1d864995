import { openPage } from "../excel/pane";
import { currentLanguage } from "../i18n/current-language";

/** Opens the first page of the help, in the language of the pane, in the browser. */
export function openHelp(): Promise<void> {
  openPage(new URL(`help/${currentLanguage()}/index.html`, document.baseURI).href);
  return Promise.resolve();
}
