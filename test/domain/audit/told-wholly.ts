import texts from "../../../seeds/locales/en-US/audit-rules.json";
import type { AuditFinding } from "../../../src/domain/audit/audit-rule";
import type { Mention } from "../../../src/domain/card-rules/mention";

const SENTENCES: Readonly<Record<string, { readonly cases: Readonly<Record<string, string>> }>> =
  texts.rules;
const WORDS: Readonly<Record<string, string>> = texts.words;

function isSaid(mention: Mention | null | undefined): boolean {
  if (!mention) return false;
  return mention.kind !== "word" || mention.id in WORDS;
}

/** What a finding's sentence mentions and the finding does not supply. */
export function unsaid(finding: AuditFinding): string[] {
  const { rule, case: told, address, measured, limit, details } = finding;
  const sentence = SENTENCES[rule]?.cases[told];
  if (sentence === undefined) return [`${rule} has no sentence for ${told}`];
  const placeholders = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const supplied: Readonly<Record<string, Mention | null>> = { ...details, measured, limit };
  return placeholders
    .filter((name) => (name === "cell" ? address === "" : !isSaid(supplied[name])))
    .map((name) => `${rule} ${told} lacks {${name}}`);
}
