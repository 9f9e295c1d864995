import { prorationRule } from "../../../src/domain/card-rules/c25-proration";
import type { PartPeriod } from "../../../src/domain/card-rules/card-facts";
import { card, rows } from "./cards";
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
