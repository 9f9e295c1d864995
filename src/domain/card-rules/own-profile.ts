import { CATEGORIES } from "../balance/category";
import type { Category } from "../balance/category";
import type { WeightRules } from "../balance/repair/weight-rules";
import type { WeightProfile } from "../balance/weight-profile";
import type { CheckProfile, RuleLimit, RuleLimits } from "./check-profile";

type End = "lowest" | "highest";

/** The figures of a profile that people may set themselves, in the order of the form. */
export const FIGURES = [
  ...CATEGORIES.flatMap((category) => [`${category}-lowest`, `${category}-highest`] as const),
  "weight-lowest",
  "weight-highest",
  "weight-step",
  "count-lowest",
  "count-highest",
  "hard-lowest",
  "perspective-highest",
  "lead-lowest",
  "lead-highest",
] as const;

/** One of these figures: a share as a fraction of 1, or a number of indicators. */
export type Figure = (typeof FIGURES)[number];

/** The figures that were changed; the others follow the published profile. */
export type OwnFigures = Readonly<Partial<Record<Figure, number>>>;

/** A profile of somebody's own. */
export interface OwnProfile {
  readonly id: string;
  readonly name: string;
  readonly figures: OwnFigures;
}

/**
 * The ranges of a profile with somebody's own figures in them.
 *
 * @param ranges - As published.
 * @param figures - What was changed.
 * @returns Range of each category.
 */
export function ownRanges(
  ranges: WeightProfile["ranges"],
  figures: OwnFigures,
): WeightProfile["ranges"] {
  const range = (category: Category) => ({
    lowest: figures[`${category}-lowest`] ?? ranges[category].lowest,
    highest: figures[`${category}-highest`] ?? ranges[category].highest,
  });
  return {
    outcome: range("outcome"),
    efficiency: range("efficiency"),
    behaviour: range("behaviour"),
    capability: range("capability"),
  };
}

/**
 * What single weights keep to, with somebody's own figures.
 *
 * @param rules - As published.
 * @param figures - What was changed.
 * @returns The rules.
 */
export function ownWeightRules(rules: WeightRules, figures: OwnFigures): WeightRules {
  return {
    lowest: figures["weight-lowest"] ?? rules.lowest,
    highest: figures["weight-highest"] ?? rules.highest,
    step: figures["weight-step"] ?? rules.step,
  };
}

/**
 * A profile with somebody's own figures. Each part that holds one is theirs, and says so.
 *
 * @param profile - As published.
 * @param figures - What was changed.
 * @returns What a card is checked against.
 */
export function withOwnFigures(profile: CheckProfile, figures: OwnFigures): CheckProfile {
  const isOwn = (...names: readonly Figure[]) => names.some((name) => figures[name] !== undefined);
  const rangeFigures = FIGURES.filter((name) => CATEGORIES.some((one) => name.startsWith(one)));
  const { sources } = profile;
  return {
    ...profile,
    ranges: ownRanges(profile.ranges, figures),
    weightRules: ownWeightRules(profile.weightRules, figures),
    limits: ownLimits(profile.limits, figures),
    sources: {
      ...sources,
      ranges: isOwn(...rangeFigures) ? "own-profile" : sources.ranges,
      weightRules: isOwn("weight-lowest", "weight-highest", "weight-step")
        ? "own-profile"
        : sources.weightRules,
    },
  };
}

function ownLimits(limits: RuleLimits, figures: OwnFigures): RuleLimits {
  const own = (limit: RuleLimit, ends: Readonly<Partial<Record<End, number | undefined>>>) => {
    const changed = Object.entries(ends).filter(([, value]) => value !== undefined);
    if (changed.length === 0) return limit;
    return { ...limit, ...Object.fromEntries(changed), source: "own-profile" } as const;
  };
  return {
    ...limits,
    indicatorCount: own(limits.indicatorCount, {
      lowest: figures["count-lowest"],
      highest: figures["count-highest"],
    }),
    hardShare: own(limits.hardShare, { lowest: figures["hard-lowest"] }),
    perspectiveShare: own(limits.perspectiveShare, { highest: figures["perspective-highest"] }),
    leadShare: own(limits.leadShare, {
      lowest: figures["lead-lowest"],
      highest: figures["lead-highest"],
    }),
  };
}

/**
 * The value of every figure that people may set.
 *
 * @param profile - What a card is checked against.
 * @returns A fraction of 1, or a number of indicators; NaN where the profile sets no such limit.
 */
export function figuresOf({
  ranges,
  weightRules,
  limits,
}: Pick<CheckProfile, "ranges" | "weightRules" | "limits">): Readonly<Record<Figure, number>> {
  const { indicatorCount, hardShare, perspectiveShare, leadShare } = limits;
  return {
    "outcome-lowest": ranges.outcome.lowest,
    "outcome-highest": ranges.outcome.highest,
    "efficiency-lowest": ranges.efficiency.lowest,
    "efficiency-highest": ranges.efficiency.highest,
    "behaviour-lowest": ranges.behaviour.lowest,
    "behaviour-highest": ranges.behaviour.highest,
    "capability-lowest": ranges.capability.lowest,
    "capability-highest": ranges.capability.highest,
    "weight-lowest": weightRules.lowest,
    "weight-highest": weightRules.highest,
    "weight-step": weightRules.step,
    "count-lowest": indicatorCount.lowest ?? NaN,
    "count-highest": indicatorCount.highest ?? NaN,
    "hard-lowest": hardShare.lowest ?? NaN,
    "perspective-highest": perspectiveShare.highest ?? NaN,
    "lead-lowest": leadShare.lowest ?? NaN,
    "lead-highest": leadShare.highest ?? NaN,
  };
}
