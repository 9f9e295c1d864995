import { FACT_COLUMNS } from "../../src/domain/card-rules/card-facts";
import { SEVERITIES } from "../../src/domain/card-rules/card-rule";
import { RULE_SOURCES } from "../../src/domain/card-rules/check-profile";
import { RULE_IDS } from "../../src/domain/card-rules/rule-id";
import { RULES } from "../../src/domain/card-rules/rules";
import { loadCardRuleTexts } from "../../src/i18n/card-rule-texts";
import { LANGUAGES } from "../../src/i18n/language";

describe.each(LANGUAGES)("%s", (language) => {
  test("has a title, a reason, an advice and a sentence a case for each rule, and for no other", async () => {
    const { rules } = await loadCardRuleTexts(language);
    expect(Object.keys(rules)).toEqual(RULE_IDS);
    for (const { id, cases } of RULES) {
      expect([id, Object.keys(rules[id].cases)]).toEqual([id, cases]);
      expect(Object.keys(rules[id]).sort()).toEqual(["cases", "title", "todo", "why"]);
    }
  });

  test("names every source, severity and column, and no other source", async () => {
    const { sources, severities, words, facts } = await loadCardRuleTexts(language);
    expect(Object.keys(sources)).toEqual(RULE_SOURCES);
    expect(Object.keys(severities)).toEqual(SEVERITIES);
    expect(FACT_COLUMNS.filter((column) => !(column in words && column in facts))).toEqual([]);
  });

  test("names all that a rule may lack", async () => {
    const { facts } = await loadCardRuleTexts(language);
    const lacking = RULES.flatMap(({ needs, uses = [] }) => [...needs, ...uses]);
    expect(lacking.filter((name) => !(name in facts))).toEqual([]);
  });
});
