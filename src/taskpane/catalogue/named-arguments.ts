import type { IndicatorMeasurement } from "../../catalogue/indicator";
import type { CatalogueText } from "../../i18n/indicator-texts";

/** What a function is called with, for people to read. */
interface NamedArgument {
  /** What the user's figure is; the value itself where it is fixed. */
  readonly name: string;
  /** As written in a formula, where the indicator fixes it; null for the user's own figures. */
  readonly value: string | null;
}

/** The arguments of the indicator's function, in its order. */
export function namedArguments(
  measurement: Exclude<IndicatorMeasurement, { kind: "typed" }>,
  text: CatalogueText,
): readonly NamedArgument[] {
  if (measurement.kind === "formula") {
    const { numerator = measurement.numerator, denominator = measurement.denominator } = text;
    return [numerator, denominator].map((name) => ({ name, value: null }));
  }
  return measurement.arguments.map((argument) => {
    if ("input" in argument) {
      return { name: text.inputs?.[argument.input] ?? argument.input, value: null };
    }
    const value = JSON.stringify(argument.value);
    return { name: value, value };
  });
}
