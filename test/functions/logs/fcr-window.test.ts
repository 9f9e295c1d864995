import { fcrWindow } from "../../../src/functions/logs/fcr-window";
import { cell, column } from "../column";
import { keepsAsOfContract, keepsLogContract } from "./log-contract";
import { keepsWindowContract } from "./window-contract";

const DAYS = cell(7);
const ASOF = cell(46_022);
const LOG = [
  { kind: "key", cells: ["A", "a", "B", "C"] },
  { kind: "key", cells: ["bill", "Bill", "bill", "line"] },
  { kind: "date", cells: [45_992, 45_994, 45_993, 46_020] },
] as const;
const [customers, issues, times] = LOG.map(({ cells }) => column(...cells)) as [
  unknown[][],
  unknown[][],
  unknown[][],
];

keepsLogContract({
  formula: (who = [], what = [], when = []) => fcrWindow(who, what, when, DAYS, ASOF),
  columns: LOG,
  result: 0.5,
});

keepsWindowContract({
  formula: ({ days = DAYS, asof = ASOF, from, result }) =>
    fcrWindow(customers, issues, times, days, asof, from, result),
  daysAt: 4,
  rate: 0.5,
  counts: { judged: 2, resolved: 1, repeated: 1, young: 1 },
});

keepsAsOfContract((asof) => fcrWindow(customers, issues, times, DAYS, asof), 5, 45_991);

test("the customers given again as issues: every contact counts", () => {
  const other = column("bill", "line", "bill", "line");
  expect(fcrWindow(customers, other, times, DAYS, ASOF)).toBe(1);
  expect(fcrWindow(customers, customers, times, DAYS, ASOF)).toBe(0.5);
});

test("a single contact, by numbers", () => {
  expect(fcrWindow(cell(101), cell(5), cell(45_992), DAYS, ASOF)).toBe(1);
});
