import { weightProfile, weightRules } from "../../catalogue/weight-profiles";
import type { WeightRules } from "../../domain/balance/repair/weight-rules";
import type { WeightProfile } from "../../domain/balance/weight-profile";
import type { OwnFigures, OwnProfile } from "../../domain/card-rules/own-profile";
import { ownRanges, ownWeightRules } from "../../domain/card-rules/own-profile";

/** The published profile, which profiles of one's own depart from. */
export const PUBLISHED_PROFILE = "customer-service";

/** What a card is measured against. */
export interface CardProfile {
  /** Null where it is the published one. */
  readonly own: OwnProfile | null;
  /** What its owner changed of the published one. */
  readonly figures: OwnFigures;
  readonly weights: WeightProfile;
  readonly rules: WeightRules;
}

/** The published profile, or one that departs from it. */
export function cardProfile(own: OwnProfile | null): CardProfile {
  const figures = own?.figures ?? {};
  const published = weightProfile(PUBLISHED_PROFILE);
  return {
    own,
    figures,
    weights: { ...published, ranges: ownRanges(published.ranges, figures) },
    rules: ownWeightRules(weightRules(PUBLISHED_PROFILE), figures),
  };
}
