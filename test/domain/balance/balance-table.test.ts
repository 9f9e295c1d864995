import fc from "fast-check";
import { balanceTable } from "../../../src/domain/balance/balance-table";
import type { BalanceLabels } from "../../../src/domain/balance/balance-table";
import { RUNS, shuffled } from "../arbitraries";
import { PROFILE } from "./customer-service";

const LABELS: BalanceLabels = {
  category: "指标类型",
  weight: "权重",
  lowest: "下限",
  highest: "上限",
  verdict: "判断",
  total: "合计",
  categories: {
    outcome: "成果型",
    efficiency: "效率型",
    behaviour: "行为过程型",
    capability: "能力素质型",
  },
  verdicts: { below: "偏低", within: "合适", above: "偏高" },
};

test("heading, four categories, total; named as written, or in the user's language", () => {
  const rows = [
    { category: "behaviour", spelling: "过程型", weight: 0.3 },
    { category: "outcome", spelling: "成果", weight: 0.2 },
    { category: "outcome", spelling: "成果型", weight: 0.2 },
    { category: "efficiency", spelling: "效率型", weight: 0.2 },
  ] as const;
  expect(balanceTable(rows, PROFILE, LABELS)).toEqual([
    ["指标类型", "权重", "下限", "上限", "判断"],
    ["成果", 0.4, 0.35, 0.45, "合适"],
    ["效率型", 0.2, 0.25, 0.35, "偏低"],
    ["过程型", 0.3, 0.1, 0.2, "偏高"],
    ["能力素质型", 0, 0.1, 0.15, "偏低"],
    ["合计", 0.9, 1, 1, "偏低"],
  ]);
});

const weightsOf = (rows: Parameters<typeof balanceTable>[0]) =>
  balanceTable(rows, PROFILE, LABELS)
    .slice(1)
    .map(([, weight]) => Number(weight));

const row = fc.record({
  category: fc.constantFrom("outcome", "efficiency", "behaviour", "capability"),
  spelling: fc.constant("x"),
  weight: fc.integer({ min: 0, max: 1000 }).map((thousandth) => thousandth / 1000),
});

test("the four categories make up the total, in any order and however a weight is split", () => {
  fc.assert(
    fc.property(shuffled(fc.array(row, { minLength: 1, maxLength: 12 })), ([one, other]) => {
      const weights = weightsOf(one);
      const total = weights.at(-1) ?? NaN;
      expect(weights.slice(0, 4).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(total, 12);
      const halves = other.flatMap((whole) => {
        const half = { ...whole, weight: whole.weight / 2 };
        return [half, half];
      });
      weightsOf(halves).forEach((weight, at) => {
        expect(weight).toBeCloseTo(weights[at] ?? NaN, 12);
      });
    }),
    RUNS,
  );
});
