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
    measurement: { kind: "formula", functionId: "RATE", scale: 1000 },
    weight: 0.2,
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
  expect(finance.scoring).toEqual({ floor: 0, cap: 100, coveredWeightLimit: 0.8 });
  expect(finance.sources).toEqual([
    { document: "001_6200184e0b5a4d89.txt", item: "金融客服指标模板" },
  ]);
});

test("no per-mille figure is scaled as a fraction, and no other one by a thousand", () => {
  for (const { rows } of templates().map(scorecardFromTemplate)) {
    for (const { indicatorId, unit, measurement } of rows) {
      if (measurement.kind === "typed") continue;
      expect([indicatorId, measurement.scale]).toEqual([
        indicatorId,
        unit === "per-mille" ? 1000 : 1,
      ]);
      expect(indicator(indicatorId).measurement.kind).toBe("formula");
    }
  }
});
