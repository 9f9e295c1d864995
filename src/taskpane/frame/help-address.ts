import type { Language } from "../../i18n/language";

/** Address of a help page in the reader's language; the pages stand beside the pane's own. */
export function helpAddress(
  language: Language,
  page: "index" | "functions" | "company",
  anchor = "",
): string {
  const hash = anchor && `#${anchor}`;
  return new URL(`help/${language}/${page}.html${hash}`, document.baseURI).href;
}
