import type { CheckProfile } from "../domain/card-rules/check-profile";
import { entryById } from "./entry-by-id";
import { scoringPolicy, weightProfile, weightRules } from "./weight-profiles";

/** All that cards are checked against; its limits are fetched on first use. */
export async function checkProfile(id: string): Promise<CheckProfile> {
  const { profileChecks } = await import(/* webpackChunkName: "catalogue" */ "seeds/catalogue");
  const { limits, partSources } = entryById(profileChecks, id);
  const { floor, cap, coveredWeightLimit } = scoringPolicy(id);
  return {
    ranges: weightProfile(id).ranges,
    weightRules: weightRules(id),
    scoring: { floor, cap, coveredWeightLimit },
    limits,
    sources: partSources,
  };
}
