import { prorationRule } from "../../../src/domain/card-rules/c25-proration";
import type { PartPeriod } from "../../../src/domain/card-rules/card-facts";
import { knowledgeOf } from "../../../src/domain/card-rules/fact-name";
import { card, indicator, rows } from "./cards";
import { breaches, inShort } from "./check-rule";

const worked = (
  daysWorked: number,
  target: number,
  changes: Partial<PartPeriod["targets"][0]> = {},
) =>
  card({
    rows: rows({ target, direction: "up" }),
    partPeriod: {
      daysWorked,
      days: 20,
      byFormula: false,
      targets: [{ row: 0, whole: 100, additive: true, ...changes }],
    },
  });

test("a target in proportion to the days is silent, and a whole period changes nothing", () => {
  expect(breaches(prorationRule, worked(15, 75))).toEqual([]);
  expect(breaches(prorationRule, worked(20, 60))).toEqual([]);
});

test("a target that should shrink and does not is put right in one step", () => {
  const found = breaches(prorationRule, worked(15, 100));
  expect(inShort(found)).toEqual([["not-prorated", 0, 100, 75]]);
  expect(found[0]?.repair).toEqual({
    kind: "write",
    cells: [{ row: 0, column: "target", from: 100, to: 75 }],
  });
});

test("a rate keeps its target, and so does what is better when less", () => {
  const rate = worked(15, 75, { additive: false });
  expect(inShort(breaches(prorationRule, rate))).toEqual([["wrongly-prorated", 0, 75, 100]]);
  const down = { ...worked(15, 75), rows: rows({ target: 75, direction: "down" }) };
  expect(inShort(breaches(prorationRule, down))).toEqual([["wrongly-prorated", 0, 75, 100]]);
});

test("half a period is on the bound, less is insufficient", () => {
  expect(breaches(prorationRule, worked(10, 50))).toEqual([]);
  const found = breaches(prorationRule, worked(9, 45));
  expect(inShort(found)).toEqual([["too-short", null, 0.45, 0.5]]);
  expect(found[0]?.source).toBe("product-default");
});

test("a row without a target is not measured", () => {
  const blank = { ...worked(15, 0), rows: rows({ target: null }) };
  expect(breaches(prorationRule, blank)).toEqual([]);
});

const byFormula = (target: number, additive: boolean) => {
  const told = worked(15, target, { additive });
  return { ...told, partPeriod: told.partPeriod && { ...told.partPeriod, byFormula: true } };
};

test("where the card's formulas allow for the days, its cells keep the whole period's targets", () => {
  expect(breaches(prorationRule, byFormula(100, true))).toEqual([]);
  expect(inShort(breaches(prorationRule, byFormula(75, true)))).toEqual([
    ["twice-prorated", 0, 75, 100],
  ]);
  expect(inShort(breaches(prorationRule, byFormula(75, false)))).toEqual([
    ["wrongly-prorated", 0, 75, 100],
  ]);
});

const since = (target: number, additive: boolean | null, earlier: number | null = 100) => ({
  ...worked(15, target),
  rows: rows({
    target,
    direction: "up",
    indicator: additive === null ? null : indicator("calls", { additive }),
  }),
  partPeriod: { daysWorked: 15, days: 20, byFormula: false, targets: [] },
  periodBefore: {
    period: "2026-10",
    drifts: [],
    rows: [{ row: 0, target: earlier, surveyVersion: null }],
  },
});

test("the target of the period before tells, where the present one is that one, reduced or not", () => {
  expect(inShort(breaches(prorationRule, since(100, true)))).toEqual([
    ["not-prorated", 0, 100, 75],
  ]);
  expect(inShort(breaches(prorationRule, since(75, false)))).toEqual([
    ["wrongly-prorated", 0, 75, 100],
  ]);
  expect(breaches(prorationRule, since(75, true))).toEqual([]);
});

test.each([
  ["a target agreed anew", since(90, true)],
  ["an indicator that nobody knows", since(100, null)],
  ["no target before", since(100, true, null)],
])("%s is silent, and said to be checked in part", (_, silent) => {
  expect(breaches(prorationRule, silent)).toEqual([]);
  expect(knowledgeOf(silent, "wholeTargets")).toBe("none");
});
