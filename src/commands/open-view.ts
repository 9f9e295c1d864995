import { showPane } from "../excel/pane";

/**
 * Shows the pane on the templates. Pane and commands share one page, so its address is enough to
 * tell the pane; the part behind the hash, because Office.js takes the page's history away.
 */
export async function openTemplates(): Promise<void> {
  location.hash = "#/templates";
  await showPane();
}

/**
 * Shows the verdict on the card under the selection as a message of the pane. Excel has no
 * notification of its own for add-ins, and a dialog would cover the sheet and, on the web, ask for
 * leave to pop up. The time makes each address new, so that asking again is noticed.
 */
export async function openVerdict(): Promise<void> {
  location.hash = `#/balance?verdict=${String(Date.now())}`;
  await showPane();
}
