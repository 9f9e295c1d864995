import type { WeightRules } from "../domain/balance/repair/weight-rules";
import type { WeightProfile } from "../domain/balance/weight-profile";
import type { ProfilePart, RuleLimits, RuleSource } from "../domain/card-rules/check-profile";
import type { ScoringPolicy } from "../domain/scorecard/scorecard";
import type { MethodRule } from "./score-method-of";
import type { Source } from "./source";

/** A weight profile as its file holds it: ranges, single weights, scores, and who says so. */
export interface ProfileSeed extends WeightProfile {
  readonly scoring: ScoringPolicy;
  readonly methods: readonly MethodRule[];
  readonly weightRules: WeightRules;
  readonly sources: readonly Source[];
  readonly assigned: readonly string[];
  readonly doubts: readonly string[];
}

/** The part of a profile that only the check of cards needs. */
export interface ProfileChecks {
  readonly id: string;
  readonly limits: RuleLimits;
  readonly partSources: Readonly<Record<ProfilePart, RuleSource>>;
}
