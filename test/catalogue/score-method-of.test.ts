import { indicator } from "../../src/catalogue/indicators";
import { scoreMethodOf } from "../../src/catalogue/score-method-of";
import { methodRules } from "../../src/catalogue/weight-profiles";
import { wholeCatalogue } from "../../src/catalogue/whole-catalogue";

const RULES = methodRules("customer-service");
async function methodOf(id: string, target: number | null = null): Promise<string> {
  const entry = (await wholeCatalogue()).find((one) => one.id === id);
  if (entry === undefined) throw new Error(`No indicator ${id}.`);
  return scoreMethodOf(entry, target, RULES);
}

test.each([
  ["first-contact-resolution", "ratio"],
  ["complaint-rate", "linear"],
  ["average-handle-time", "band"],
  ["settlement-and-reconciliation", "deduction"],
  ["crm-system-building", "all-or-nothing"],
  ["communication-and-listening", "rubric"],
  ["customer-effort-ces-1", "linear"],
  ["compliance-quality-score", "ratio"],
] as const)("%s is scored by %s", async (id, method) => {
  expect(await methodOf(id)).toBe(method);
});

test("a rating or a count of mistakes that has a target is measured by it", async () => {
  expect(await methodOf("communication-and-listening", 4)).toBe("ratio");
  expect(await methodOf("settlement-and-reconciliation", 2)).toBe("linear");
});

test("the first rule that fits counts, and no rule is a mistake that is told", () => {
  const rules = [
    { when: { direction: "up" }, method: "steps" },
    { when: {}, method: "ratio" },
  ] as const;
  expect(scoreMethodOf(indicator("first-contact-resolution"), null, rules)).toBe("steps");
  expect(() => scoreMethodOf(indicator("complaint-rate"), null, [])).toThrow(
    "No rule says how rate indicators are scored.",
  );
});
