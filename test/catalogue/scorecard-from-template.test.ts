import { scoringPolicy } from "../../src/catalogue/weight-profiles";
import { indicator } from "../../src/catalogue/indicators";
import { scorecardFromTemplate } from "../../src/catalogue/scorecard-from-template";
import { template, templates } from "../../src/catalogue/templates";
import { checkBalance } from "../../src/domain/balance/check-balance";

const card = (id: string) => scorecardFromTemplate(template(id));
const verdicts = (id: string) =>
  checkBalance(card(id).rows, card(id).profile).categories.map(({ verdict }) => verdict);

test.each(["ecommerce", "manufacturing"])("%s lies inside every range, on several bounds", (id) => {
  expect(verdicts(id)).toEqual(["within", "within", "within", "within"]);
  expect(card(id).exceptions).toEqual([]);
});

test("finance leaves two ranges and says why", () => {
  expect(verdicts("finance")).toEqual(["within", "below", "above", "within"]);
  expect(card("finance").exceptions).toEqual([
    { category: "efficiency", reason: "slower-rather-than-non-compliant" },
    { category: "behaviour", reason: "compliance-is-the-floor" },
  ]);
});

test.each(templates().map(({ id }) => id))("the weights of %s make a whole", (id) => {
  expect(checkBalance(card(id).rows, card(id).profile).totalVerdict).toBe("within");
});

test("a row takes its facts from the indicator and its weight from the template", () => {
  expect(card("finance").rows[0]).toEqual({
    indicatorId: "complaint-escalation-per-service",
    category: "outcome",
    perspective: "customer",
    unit: "per-mille",
    direction: "down",
    cycle: "month",
    bounds: { lowest: 0, highest: 1000 },
    measurement: { kind: "formula", functionId: "SHARE", scale: 1000 },
    method: "linear",
    additive: false,
    weight: 0.2,
    target: null,
  });
});

test("what is typed in has no function", () => {
  const typed = card("manufacturing").rows.filter(
    ({ measurement }) => measurement.kind === "typed",
  );
  expect(typed.map(({ indicatorId }) => indicatorId)).toEqual([
    "customer-effort-ces-1",
    "collaboration-process-compliance",
    "fault-diagnosis-communication",
  ]);
});

test("knock-out items, policy and source travel along", () => {
  const finance = card("finance");
  expect(finance.knockOuts).toEqual([{ indicatorId: "major-compliance-breaches" }]);
  expect(finance.scoring).toEqual(scoringPolicy("customer-service"));
  expect(finance.sources).toEqual([
    { document: "001_6200184e0b5a4d89.txt", item: "金融客服指标模板" },
  ]);
});

test("no per-mille figure is scaled as a fraction, and no other one by a thousand", () => {
  for (const { rows } of templates().map((template) => scorecardFromTemplate(template))) {
    for (const { indicatorId, unit, measurement } of rows) {
      if (measurement.kind === "typed") continue;
      expect([indicatorId, measurement.scale]).toEqual([
        indicatorId,
        unit === "per-mille" && measurement.functionId !== "PERMILLE" ? 1000 : 1,
      ]);
      expect(indicator(indicatorId).measurement.kind).toBe("formula");
    }
  }
});

describe("knock-out items that are offered", () => {
  const knockOuts = (id: string, chosen?: readonly string[]) =>
    scorecardFromTemplate(template(id), chosen).knockOuts.map(({ indicatorId }) => indicatorId);

  test("stay out unless they are chosen", () => {
    expect(knockOuts("ecommerce")).toEqual([]);
    expect(knockOuts("finance")).toEqual(["major-compliance-breaches"]);
  });

  test("come behind the template's own, in the template's order", () => {
    expect(knockOuts("ecommerce", ["false-promises", "bad-faith-promises"])).toEqual([
      "bad-faith-promises",
      "false-promises",
    ]);
    expect(knockOuts("finance", ["information-leaks"])).toEqual([
      "major-compliance-breaches",
      "information-leaks",
    ]);
  });

  test("must be among the offers", () => {
    expect(() => knockOuts("agent", ["false-promises"])).toThrow(
      'Template "agent" does not offer "false-promises".',
    );
  });
});

test("a target is the document's, as the unit's cells hold it, or open", () => {
  const targets = card("tier-new").rows.map(({ target }) => target);
  expect(targets).toEqual([0.85, null, 0.5, null, null, null]);
  expect(card("finance").rows.every(({ target }) => target === null)).toBe(true);
});

test("whose weights they are travels along, and sources are legible", () => {
  expect(card("finance").weightsPublished).toBe(true);
  expect(card("tier-new").weightsPublished).toBe(false);
  expect(card("tier-new").sources[0]).toEqual({
    document: "003_f5ab2f92e8b955c0.txt",
    item: "新客户",
  });
});
