import { balanceTable } from "../../../src/domain/balance/balance-table";
import type { BalanceLabels } from "../../../src/domain/balance/balance-table";
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
