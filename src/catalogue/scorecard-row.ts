import type { Category } from "../domain/balance/category";
import type { Measurement, ScorecardRow } from "../domain/scorecard/scorecard";
import type { Indicator, IndicatorMeasurement } from "./indicator";

/** What a card decides about an indicator. */
interface RowChoice {
  readonly category: Category;
  /** Fraction of 1. */
  readonly weight: number;
  /** Null where it is left to the user. */
  readonly target: number | null;
}

/** An indicator as a row of a scorecard. */
export function scorecardRow(indicator: Indicator, choice: RowChoice): ScorecardRow {
  const { id, perspective, unit, direction, cycle, bounds, measurement } = indicator;
  return {
    indicatorId: id,
    perspective,
    unit,
    direction,
    cycle,
    bounds,
    measurement: measurementOf(measurement),
    ...choice,
  };
}

function measurementOf(measurement: IndicatorMeasurement): Measurement {
  // What a function makes of ranges is worked out beside the card and typed into it.
  if (measurement.kind !== "formula") return { kind: "typed" };
  const { functionId, scale } = measurement;
  return { kind: "formula", functionId, scale };
}
