import type { CardFacts, FactColumn } from "./card-facts";
import type { CheckProfile, LimitName, ProfilePart, RuleSource } from "./check-profile";
import type { FactName } from "./fact-name";
import type { Mention } from "./mention";
import type { Repair } from "./repair";
import type { RuleId } from "./rule-id";

/** Severities from the gravest to the slightest. With an error a score is not final. */
export const SEVERITIES = ["error", "warning", "information"] as const;

/** How grave a finding is. */
export type Severity = (typeof SEVERITIES)[number];

/** What a rule found on a card. */
export interface Breach {
  /** Which of the rule's sentences tells it. */
  readonly case: string;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  /** Where it is not the rule's own. */
  readonly source?: RuleSource;
  /** Place in the table, counted from 0; null where the finding is about the whole card. */
  readonly row: number | null;
  readonly column: FactColumn | null;
  /** The two things that were compared. */
  readonly measured: Mention | null;
  readonly limit: Mention | null;
  /** What else the sentence mentions. */
  readonly details: Readonly<Record<string, Mention>>;
  readonly repair: Repair | null;
}

/** A breach, with what its rule says of it. */
export interface CardFinding extends Breach {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly source: RuleSource;
}

/** Who stands behind a rule: a source, or whoever set the limit of the profile that it applies. */
type Basis =
  { readonly source: RuleSource } | { readonly limit: LimitName } | { readonly part: ProfilePart };

/** One rule of the check. */
export interface CardRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly basis: Basis;
  /** Every sentence that it may be told in. */
  readonly cases: readonly string[];
  /** Without these it is not checked. */
  readonly needs: readonly FactName[];
  /** Without one of these it is checked in part only. */
  readonly uses?: readonly FactName[];
  readonly check: (card: CardFacts, profile: CheckProfile) => readonly Breach[];
}

/**
 * A breach of which only some parts are told.
 *
 * @param told - The rule's case, and what there is to say.
 * @returns The breach, null where nothing was said.
 */
export function breach(told: Pick<Breach, "case"> & Partial<Breach>): Breach {
  return {
    row: null,
    column: null,
    measured: null,
    limit: null,
    details: {},
    repair: null,
    ...told,
  };
}

/**
 * Who stands behind a rule.
 *
 * @param rule - The rule.
 * @param profile - What its card is checked against.
 * @returns Key of the source.
 */
export function sourceOf({ basis }: CardRule, { limits, sources }: CheckProfile): RuleSource {
  if ("source" in basis) return basis.source;
  return "limit" in basis ? limits[basis.limit].source : sources[basis.part];
}
