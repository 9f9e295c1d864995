import type { CardFinding } from "../../../domain/card-rules/card-rule";
import { phrase } from "../../../i18n/phrase";
import type { RuleSpeech } from "./mention-text";
import { mentionText } from "./mention-text";

/** What a rule found, in one sentence with the two things that were compared. */
export function findingSentence(
  {
    rule,
    case: found,
    measured,
    limit,
    details,
  }: Pick<CardFinding, "rule" | "case" | "measured" | "limit" | "details">,
  speech: RuleSpeech,
): string {
  const mentions = { ...details, ...(measured && { measured }), ...(limit && { limit }) };
  const values = Object.entries(mentions).map(
    ([name, mention]) => [name, mentionText(mention, speech)] as const,
  );
  return phrase(speech.texts.rules[rule].cases[found] ?? "", Object.fromEntries(values));
}
