import type { LogColumn, LogRole } from "./log-column";
import type { LogParameter } from "./log-parameters";

const needed = (role: LogRole): LogColumn => ({
  role,
  optional: false,
  blank: "excluded",
  after: null,
});

const ifKnown = (role: LogRole): LogColumn => ({ ...needed(role), optional: true });

// A ticket that has not been closed, or not been reopened, has no moment for it.
const laterOrBlank = (role: LogRole, after: LogRole): LogColumn => ({
  ...needed(role),
  blank: "meant",
  after,
});

interface AnalysisDefinition {
  readonly columns: readonly LogColumn[];
  readonly parameters: readonly LogParameter[];
}

/** What each analysis reads, and what a user may set. */
export const ANALYSES = {
  "first-contact": {
    columns: [needed("customer"), ifKnown("issue"), needed("time")],
    parameters: ["windowDays", "from", "asOf"],
  },
  "repeat-visits": {
    columns: [needed("customer"), ifKnown("issue"), needed("time")],
    parameters: ["windowDays", "from", "asOf"],
  },
  reopened: {
    columns: [needed("resolved"), laterOrBlank("reopened", "resolved")],
    parameters: ["windowDays", "from", "asOf"],
  },
  backlog: {
    columns: [needed("opened"), laterOrBlank("closed", "opened")],
    parameters: ["asOf"],
  },
  inactivity: {
    columns: [needed("customer"), needed("time")],
    parameters: ["inactiveDays", "asOf"],
  },
  cohorts: {
    columns: [needed("customer"), needed("time")],
    parameters: ["period", "asOf"],
  },
  rfm: {
    columns: [needed("customer"), needed("time"), needed("amount")],
    parameters: ["cut", "asOf"],
  },
} as const satisfies Readonly<Record<string, AnalysisDefinition>>;

/** Name of an analysis. */
export type AnalysisId = keyof typeof ANALYSES;

/** The analyses in the order in which they are offered. */
export const ANALYSIS_IDS = Object.keys(ANALYSES) as readonly AnalysisId[];

/**
 * What an analysis reads, and what a user may set.
 *
 * @param id - The analysis.
 * @returns Its columns and parameters.
 */
export function analysisNamed(id: AnalysisId): AnalysisDefinition {
  return ANALYSES[id];
}
