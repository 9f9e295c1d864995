import type { CatalogueEntry } from "../../../catalogue/catalogue-entry";
import type { CatalogueText } from "../../../i18n/indicator-texts";
import type { FunctionHelp } from "../../functions/function-help";
import { namedArguments } from "../named-arguments";
import { argumentsOf } from "./call-arguments";

/** A formula that can be entered as it is, and what its sample figures stand for. */
export interface SampleCall {
  readonly formula: string;
  readonly samples: readonly { readonly sample: string; readonly name: string }[];
}

/**
 * The indicator's formula with the figures of an example: Excel accepts no formula with gaps. Null
 * where nothing is computed, or where no example has as many figures.
 */
export function sampleCall(
  { measurement }: CatalogueEntry,
  text: CatalogueText,
  { name, examples }: FunctionHelp,
): SampleCall | null {
  if (measurement.kind === "typed") return null;
  const wanted = namedArguments(measurement, text);
  const calls = examples.map(({ formula }) => argumentsOf(formula));
  const fits = (call: readonly string[]) =>
    wanted.every(({ value }, at) => value !== null || call[at] !== undefined);
  const agrees = (call: readonly string[]) =>
    wanted.every(({ value }, at) => value === null || value === call[at]);
  // An argument more, such as a longer scale, may be what makes an example's figures valid.
  const asLong = calls.filter((call) => call.length <= wanted.length && fits(call));
  const call = asLong.find(agrees) ?? asLong[0] ?? calls.find(fits);
  if (call === undefined) return null;
  const given = wanted.map(({ value }, at) => value ?? call[at] ?? "");
  const factor = measurement.scale === 1 ? "" : `${measurement.scale}*`;
  return {
    formula: `=${factor}${name}(${given.join(", ")})`,
    samples: wanted.flatMap((argument, at) =>
      argument.value === null ? [{ sample: given[at] ?? "", name: argument.name }] : [],
    ),
  };
}
