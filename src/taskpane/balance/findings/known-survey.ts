import type { CatalogueEntry } from "../../../catalogue/catalogue-entry";
import type { SurveyKind } from "../../../domain/surveys/declared-survey";

/** What survey a catalogued indicator rests on, told by the function of its answers. */
export function knownSurvey({ measurement }: Pick<CatalogueEntry, "measurement">): SurveyKind {
  if (measurement.kind !== "call") return "none";
  const isCalledWith = (way: string) =>
    measurement.arguments.some((one) => "value" in one && one.value === way);
  switch (measurement.functionId) {
    case "NPS":
      return "promoters";
    case "CES":
      return isCalledWith("net") ? "promoters" : "mean";
    case "CSAT":
      return isCalledWith("mean") ? "mean" : "share";
    default:
      return "none";
  }
}
