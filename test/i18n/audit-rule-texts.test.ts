import { AUDIT_RULE_IDS } from "../../src/domain/audit/audit-rule-id";
import { AUDIT_RULES } from "../../src/domain/audit/audit-rules";
import { AUDIT_SOURCES } from "../../src/domain/audit/audit-source";
import { VERDICTS } from "../../src/domain/audit/verdict";
import { loadAuditRuleTexts } from "../../src/i18n/audit-rule-texts";
import { LANGUAGES } from "../../src/i18n/language";

describe.each(LANGUAGES)("%s", (language) => {
  test("has a title, a reason, an advice and a sentence a case for each rule, and for no other", async () => {
    const { rules } = await loadAuditRuleTexts(language);
    expect(Object.keys(rules)).toEqual(AUDIT_RULE_IDS);
    for (const { id, cases } of AUDIT_RULES) {
      expect([id, Object.keys(rules[id].cases)]).toEqual([id, cases]);
      expect(Object.keys(rules[id]).sort()).toEqual(["cases", "title", "todo", "why"]);
    }
  });

  test("names every source and verdict, and no other source", async () => {
    const { sources, words } = await loadAuditRuleTexts(language);
    expect(Object.keys(sources)).toEqual(AUDIT_SOURCES);
    expect(VERDICTS.filter((verdict) => !(verdict in words))).toEqual([]);
  });
});

test("the rules are listed once each, in the order of their ids", () => {
  expect(AUDIT_RULES.map(({ id }) => id)).toEqual(AUDIT_RULE_IDS);
});
