import type { Language } from "../../i18n/language";
import type { FunctionHelp } from "./function-help";

/** English carries the plain file name, as in the manifest. */
function fileFor(language: Language): string {
  return language === "en-US" ? "functions-help.json" : `functions-help-${language}.json`;
}

/** Fetches the help that the build wrote beside the pane's page. */
export async function loadFunctionHelp(language: Language): Promise<readonly FunctionHelp[]> {
  const response = await fetch(new URL(fileFor(language), document.baseURI));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return (await response.json()) as readonly FunctionHelp[];
}
