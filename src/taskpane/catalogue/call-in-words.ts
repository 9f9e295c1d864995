import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import type { CatalogueText } from "../../i18n/indicator-texts";
import { functionName } from "./function-name";
import { namedArguments } from "./named-arguments";

/** The indicator's function, called with the names of its figures; null where none computes it. */
export function callInWords(entry: CatalogueEntry, text: CatalogueText): string | null {
  const { measurement } = entry;
  const name = functionName(entry);
  if (measurement.kind === "typed" || name === null) return null;
  const given = namedArguments(measurement, text).map((argument) => argument.name);
  const factor = measurement.scale === 1 ? "" : `${measurement.scale}*`;
  return `=${factor}${name}(${given.join(", ")})`;
}
