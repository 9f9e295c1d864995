import type { KnownThings } from "../../catalogue/company/known-things";
import { templates } from "../../catalogue/templates";
import { wholeCatalogue } from "../../catalogue/whole-catalogue";
import type { FunctionHelp } from "../functions/function-help";

/** Everything that a company's catalogue may refer to. */
export async function loadKnownThings(
  loadHelp: () => Promise<readonly FunctionHelp[]>,
): Promise<KnownThings> {
  const [help, indicators] = await Promise.all([loadHelp(), wholeCatalogue()]);
  const functions = help.map(({ id, parameters }) => ({
    id,
    fewestArguments: parameters.filter(({ optional }) => !optional).length,
    mostArguments: parameters.length,
    argumentNames: parameters.map(({ name }) => name),
  }));
  return { functions, indicators, templates: templates() };
}
