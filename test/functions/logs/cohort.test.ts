import { cohort } from "../../../src/functions/logs/cohort";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { cell, column, LEFT_OUT } from "../column";
import { errorIn, keepsAsOfContract, keepsLogContract } from "./log-contract";

const ASOF = cell(46_053);
const LOG = [
  { kind: "key", cells: ["A", "B", "A", "C"] },
  { kind: "date", cells: [45_992, 45_993, 46_024, 46_025] },
] as const;
const [customers, times] = LOG.map(({ cells }) => column(...cells)) as [unknown[][], unknown[][]];
const BY_MONTH = [
  ["First active in", "Customers", 0, 1],
  ["2025-12", 2, 1, 0.5],
  ["2026-01", 1, 1, ""],
];

keepsLogContract({
  formula: (who = [], when = []) => cohort(who, when, ASOF),
  columns: LOG,
  result: BY_MONTH,
});

keepsAsOfContract((asof) => cohort(customers, times, asof), 3, 45_991);

test.each([[LEFT_OUT], [""], [0], [" Month "]])("months are meant where %j arrives", (period) => {
  expect(cohort(customers, times, ASOF, period, period === " Month " ? "SHARE" : period)).toEqual(
    BY_MONTH,
  );
});

test("other periods, counts, another language", () => {
  setCurrentLanguage("zh-CN");
  expect(cohort(customers, times, cell(46_387), "quarter", "count")).toEqual([
    ["首次活跃于", "客户数", 0, 1, 2, 3, 4],
    ["2025-Q4", 2, 2, 1, 0, 0, 0],
    ["2026-Q1", 1, 1, 0, 0, 0, ""],
  ]);
});

test("another period is refused, one that is not over is #N/A", () => {
  expect(errorIn(cohort(customers, times, ASOF, "week")).message).toBe(
    "Argument 4 is “week”. It can be one of: month, quarter, year.",
  );
  expect(errorIn(cohort(customers, times, cell(46_000)))).toMatchObject({ code: "#N/A" });
});
