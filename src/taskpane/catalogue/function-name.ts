import type { CatalogueEntry } from "../../catalogue/catalogue-entry";

/** The custom function that computes the indicator, as typed into a cell; null where there is none. */
export function functionName({ measurement }: CatalogueEntry): string | null {
  if (measurement.kind === "typed" || measurement.functionId === null) return null;
  return `KPI.${measurement.functionId}`;
}
