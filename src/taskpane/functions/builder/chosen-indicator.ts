import type { CatalogueEntry } from "../../../catalogue/catalogue-entry";
import type { CatalogueText } from "../../../i18n/indicator-texts";
import type { FunctionHelp } from "../function-help";

/** An indicator that a formula is built for. */
export interface ChosenIndicator {
  readonly id: string;
  readonly functionId: string;
  readonly name: string;
  /** What each parameter means for it, by key. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** What the indicator puts into the function's parameters, in order; undefined for a fixed value. */
function inputNames(
  { measurement }: CatalogueEntry,
  text: CatalogueText,
): readonly (string | undefined)[] {
  if (measurement.kind === "formula") return [text.numerator, text.denominator];
  if (measurement.kind !== "call") return [];
  return measurement.arguments.map((argument) =>
    "input" in argument ? text.inputs?.[argument.input] : undefined,
  );
}

/** The indicator with the names of its figures; null where no function computes it. */
export function chosenIndicator(
  entry: CatalogueEntry,
  text: CatalogueText | undefined,
  parameters: FunctionHelp["parameters"],
): ChosenIndicator | null {
  const { measurement, id } = entry;
  if (measurement.kind === "typed" || measurement.functionId === null || !text) return null;
  const inputs = inputNames(entry, text).flatMap((name, place): [string, string][] => {
    const key = parameters[place]?.key;
    return key === undefined || name === undefined ? [] : [[key, name]];
  });
  return { id, functionId: measurement.functionId, name: text.name, inputs: new Map(inputs) };
}
