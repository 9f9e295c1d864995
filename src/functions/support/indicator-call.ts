import type { BookEntry } from "./indicator-book";

/**
 * The formula of an indicator, its figures by name: how it is called with the add-in's functions.
 *
 * @param entry - The indicator.
 * @returns Such as KPI.RATE(Orders placed, Customers who inquired); "" where a person judges it.
 */
export function indicatorCall({ facts: { measurement }, text }: BookEntry): string {
  if (measurement.kind === "typed" || measurement.functionId === null) return "";
  const names =
    measurement.kind === "formula"
      ? [text.numerator ?? "", text.denominator ?? ""]
      : measurement.arguments.map((argument) => {
          if ("input" in argument) return text.inputs?.[argument.input] ?? argument.input;
          return typeof argument.value === "string" ? `"${argument.value}"` : argument.value;
        });
  const factor = measurement.scale === 1 ? "" : `${measurement.scale}*`;
  return `${factor}KPI.${measurement.functionId}(${names.join(", ")})`;
}
