import type { WeightRules } from "../balance/repair/weight-rules";
import type { WeightProfile } from "../balance/weight-profile";
import type { ScoringPolicy } from "../scorecard/scorecard";

/**
 * Who stands behind a rule or a limit: "product-default" where nobody does but us, "own-profile" where
 * the user set it.
 */
export const RULE_SOURCES = [
  "arithmetic",
  "weights-practice",
  "relative-weights",
  "category-article",
  "design-guide",
  "appraisal-guide",
  "indicator-library",
  "duplicated-calculation",
  "smart",
  "compound-lists",
  "paired-indicators",
  "queue-property",
  "inverse-indicators",
  "effort-versions",
  "survey-intervals",
  "missing-scores",
  "proration",
  "knock-out-practice",
  "forced-distribution",
  "correlation-flags",
  "relevance-sentence",
  "numeric-text",
  "hidden-rows",
  "product-default",
  "own-profile",
] as const;

/** Key of the words that name a source. */
export type RuleSource = (typeof RULE_SOURCES)[number];

/** A limit of a rule, both ends inclusive, and who says so. An end that is left out does not exist. */
export interface RuleLimit {
  readonly lowest?: number;
  readonly highest?: number;
  readonly source: RuleSource;
}

/** The limits that a profile sets, besides the ranges of categories and of single weights. */
export const LIMIT_NAMES = [
  "indicatorCount",
  "hardShare",
  "perspectiveShare",
  "leadShare",
  "surveyAnswers",
  "periodShare",
  "groupSize",
  "historyLength",
  "likeness",
  "relevance",
] as const;

/** Name of a limit. */
export type LimitName = (typeof LIMIT_NAMES)[number];

/** A profile's limits, by name. */
export type RuleLimits = Readonly<Record<LimitName, RuleLimit>>;

/** The parts of a profile that are no single limit. */
export type ProfilePart = "ranges" | "weightRules" | "scoring";

/** Everything that a card is checked against. */
export interface CheckProfile {
  readonly ranges: WeightProfile["ranges"];
  readonly weightRules: WeightRules;
  readonly scoring: Pick<ScoringPolicy, "floor" | "cap" | "coveredWeightLimit">;
  readonly limits: RuleLimits;
  readonly sources: Readonly<Record<ProfilePart, RuleSource>>;
}
