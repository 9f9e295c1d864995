import { readFileSync } from "node:fs";
import path from "node:path";
import type { CardFacts } from "../../../src/domain/card-rules/card-facts";
import type { Breach, CardRule } from "../../../src/domain/card-rules/card-rule";
import type { CheckProfile } from "../../../src/domain/card-rules/check-profile";
import { knowledgeOf } from "../../../src/domain/card-rules/fact-name";
import { PROFILE } from "./cards";

interface SpokenRule {
  readonly cases: Readonly<Record<string, string>>;
}

const spoken = ["zh-CN", "en-US", "zh-TW"].map((language) => {
  const file = path.resolve(__dirname, `../../../seeds/locales/${language}/card-rules.json`);
  return JSON.parse(readFileSync(file, "utf8")) as {
    readonly rules: Readonly<Record<string, SpokenRule>>;
  };
});

/**
 * What a rule finds on a card. Whatever it finds must be one of its cases and have a sentence in every
 * language, for all of whose placeholders it gives something.
 */
export function breaches(
  rule: CardRule,
  card: CardFacts,
  profile: CheckProfile = PROFILE,
): readonly Breach[] {
  expect(rule.needs.filter((name) => knowledgeOf(card, name) === "none")).toEqual([]);
  const found = rule.check(card, profile);
  for (const one of found) expectToBeSpoken(rule, one);
  return found;
}

function expectToBeSpoken(rule: CardRule, found: Breach): void {
  expect(rule.cases).toContain(found.case);
  const { details, measured, limit } = found;
  const given = { ...details, ...(measured && { measured }), ...(limit && { limit }) };
  for (const { rules } of spoken) {
    const sentence = rules[rule.id]?.cases[found.case] ?? "no sentence: {none}";
    const wanted = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(given)).toEqual(expect.arrayContaining(wanted));
  }
}

/** The case, the row, and the two things compared, for each breach. */
export function inShort(found: readonly Breach[]) {
  return found.map(({ case: kind, row, measured, limit }) => [
    kind,
    row,
    valueOf(measured),
    valueOf(limit),
  ]);
}

function valueOf(mention: Breach["measured"]): unknown {
  if (mention === null) return null;
  if ("value" in mention) return Number(mention.value.toPrecision(9));
  if ("text" in mention) return mention.text;
  return "id" in mention ? mention.id : mention;
}
