import type { CardFacts } from "./card-facts";
import type { CardFinding, CardRule } from "./card-rule";
import { SEVERITIES, sourceOf } from "./card-rule";
import type { CheckProfile } from "./check-profile";
import type { AcceptedFinding } from "./declared-exception";
import { setApart } from "./declared-exception";
import type { FactName } from "./fact-name";
import { knowledgeOf } from "./fact-name";
import type { RuleId } from "./rule-id";
import { RULES } from "./rules";

/** A rule that could not be checked, or not wholly, and what is not known of the card. */
export interface NotChecked {
  readonly rule: RuleId;
  readonly lacking: readonly FactName[];
  /** Whether the rest of the rule was checked all the same. */
  readonly partly: boolean;
}

/** What all rules say of a card. */
export interface CardCheck {
  /** The gravest first, those of one severity in the order of the rows. */
  readonly findings: readonly CardFinding[];
  /** Findings that a declared exception covers. */
  readonly accepted: readonly AcceptedFinding[];
  readonly notChecked: readonly NotChecked[];
}

/**
 * Checks a card by every rule of which enough is known.
 *
 * @param card - What is known of it.
 * @param profile - What it is checked against.
 * @returns Findings, accepted findings, and what could not be checked.
 */
export function checkCard(card: CardFacts, profile: CheckProfile): CardCheck {
  const findings = RULES.flatMap((rule) => findingsOf(rule, card, profile)).sort(byGravity);
  const { open, accepted } = setApart(findings, card);
  return { findings: open, accepted, notChecked: RULES.flatMap((rule) => gapsOf(rule, card)) };
}

const unknownOf = (names: readonly FactName[], card: CardFacts): FactName[] =>
  names.filter((name) => knowledgeOf(card, name) === "none");

function findingsOf(rule: CardRule, card: CardFacts, profile: CheckProfile): CardFinding[] {
  if (unknownOf(rule.needs, card).length > 0) return [];
  const { id, severity } = rule;
  const source = sourceOf(rule, profile);
  return rule.check(card, profile).map((found) => ({ severity, source, ...found, rule: id }));
}

function gapsOf({ id, needs, uses = [] }: CardRule, card: CardFacts): NotChecked[] {
  const needed = unknownOf(needs, card);
  if (needed.length > 0) return [{ rule: id, lacking: needed, partly: false }];
  const lacking = [...needs, ...uses].filter((name) => knowledgeOf(card, name) !== "all");
  return lacking.length > 0 ? [{ rule: id, lacking, partly: true }] : [];
}

// Array.sort keeps the order of the rules where severity and row are the same.
function byGravity(one: CardFinding, other: CardFinding): number {
  const graver = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
  return graver || (one.row ?? -1) - (other.row ?? -1);
}
