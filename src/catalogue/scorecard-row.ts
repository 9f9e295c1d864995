import type { Category } from "../domain/balance/category";
import type { Measurement, ScorecardRow } from "../domain/scorecard/scorecard";
import type { Indicator, IndicatorMeasurement } from "./indicator";
import type { MethodRule } from "./score-method-of";
import { scoreMethodOf } from "./score-method-of";

/** What a card decides about an indicator. */
interface RowChoice {
  readonly category: Category;
  /** Fraction of 1. */
  readonly weight: number;
  /** Null where it is left to the user. */
  readonly target: number | null;
}

/** An indicator as a row of a scorecard, scored as the rules say. */
export function scorecardRow(
  indicator: Indicator,
  choice: RowChoice,
  rules: readonly MethodRule[],
): ScorecardRow {
  const { id, perspective, unit, direction, cycle, bounds, measurement } = indicator;
  return {
    indicatorId: id,
    perspective,
    unit,
    direction,
    cycle,
    bounds,
    measurement: measurementOf(measurement),
    method: scoreMethodOf(indicator, choice.target, rules),
    additive: indicator.additive ?? false,
    ...choice,
  };
}

function measurementOf(measurement: IndicatorMeasurement): Measurement {
  // What a function makes of ranges is worked out beside the card and typed into it.
  if (measurement.kind !== "formula") return { kind: "typed" };
  const { functionId, scale } = measurement;
  return { kind: "formula", functionId, scale };
}
