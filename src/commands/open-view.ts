import { showPane } from "../excel/pane";

/**
 * Shows the pane on one of its views. Pane and commands share one page, so its address is enough to
 * tell the pane; the part behind the hash, because Office.js takes the page's history away.
 */
export async function openView(view: "templates" | "balance"): Promise<void> {
  location.hash = `#/${view}`;
  await showPane();
}
