import { profiles } from "seeds/profiles";
import type { WeightRules } from "../domain/balance/repair/weight-rules";
import type { WeightProfile } from "../domain/balance/weight-profile";
import type { ScoringPolicy } from "../domain/scorecard/scorecard";
import { entryById } from "./entry-by-id";
import type { MethodRule } from "./score-method-of";

/** The weight ranges of that profile, e.g. "customer-service". */
export function weightProfile(id: string): WeightProfile {
  const { ranges } = entryById(profiles, id);
  return { id, ranges };
}

/** How cards measured against that profile are scored. */
export function scoringPolicy(id: string): ScoringPolicy {
  return entryById(profiles, id).scoring;
}

/** What a single weight keeps to on cards measured against that profile. */
export function weightRules(id: string): WeightRules {
  return entryById(profiles, id).weightRules;
}

/** By which method an indicator is scored on cards measured against that profile. */
export function methodRules(id: string): readonly MethodRule[] {
  return entryById(profiles, id).methods;
}
