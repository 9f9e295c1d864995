import type { AnalysisId } from "./analyses";
import type { LogRole } from "./log-column";
import type { LogParameters } from "./log-parameters";

/** What is to be computed from a log. */
export interface LogOrder {
  readonly analysis: AnalysisId;
  /** The columns that will be handed over, in that order; optional ones may be missing. */
  readonly roles: readonly LogRole[];
  readonly parameters: LogParameters;
}
