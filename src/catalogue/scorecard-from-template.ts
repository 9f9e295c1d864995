import type { Measurement, Scorecard, ScorecardRow } from "../domain/scorecard/scorecard";
import type { IndicatorMeasurement } from "./indicator";
import { indicator } from "./indicators";
import type { Template, TemplateRow } from "./template";
import { scoringPolicy, weightProfile } from "./weight-profiles";

function measurementOf(measurement: IndicatorMeasurement): Measurement {
  // What a function makes of ranges is worked out beside the card and typed into it.
  if (measurement.kind !== "formula") return { kind: "typed" };
  const { functionId, scale } = measurement;
  return { kind: "formula", functionId, scale };
}

function rowOf({ indicator: indicatorId, category, weight }: TemplateRow): ScorecardRow {
  const { perspective, unit, direction, cycle, bounds, measurement } = indicator(indicatorId);
  return {
    indicatorId,
    category,
    perspective,
    unit,
    direction,
    cycle,
    bounds,
    measurement: measurementOf(measurement),
    weight,
  };
}

/** The template with the facts of its indicators filled in: what is inserted into a sheet. */
export function scorecardFromTemplate(template: Template): Scorecard {
  return {
    templateId: template.id,
    rows: template.rows.map(rowOf),
    knockOuts: template.knockOuts.map((indicatorId) => ({ indicatorId })),
    profile: weightProfile(template.profile),
    scoring: scoringPolicy(template.profile),
    sources: template.sources.map(({ document, item }) => ({ document, item })),
    exceptions: template.exceptions,
  };
}
