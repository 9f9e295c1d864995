import { churnInactive } from "../../../src/functions/logs/churn-inactive";
import { cell, column, LEFT_OUT } from "../column";
import { errorIn, keepsAsOfContract, keepsLogContract } from "./log-contract";

const DAYS = cell(90);
const ASOF = cell(46_022);
const LOG = [
  { kind: "key", cells: ["A", "A", "B", "C"] },
  { kind: "date", cells: [45_870, 45_950, 45_880, 45_960] },
] as const;
const [customers, times] = LOG.map(({ cells }) => column(...cells)) as [unknown[][], unknown[][]];

keepsLogContract({
  formula: (who = [], when = []) => churnInactive(who, when, DAYS, ASOF),
  columns: LOG,
  result: 0.5,
});

keepsAsOfContract((asof) => churnInactive(customers, times, DAYS, asof), 4, 45_860);

test.each([[LEFT_OUT], [undefined], [""], [0], ["Rate"]])(
  "the rate is meant where the result arrives as %j",
  (result) => {
    expect(churnInactive(customers, times, DAYS, ASOF, result)).toBe(0.5);
  },
);

test("the counts behind the rate", () => {
  expect(churnInactive(customers, times, DAYS, ASOF, "opening")).toBe(2);
  expect(churnInactive(customers, times, DAYS, ASOF, "lost")).toBe(1);
  expect(errorIn(churnInactive(customers, times, DAYS, ASOF, "gained")).message).toContain(
    "It can be one of: rate, opening, lost.",
  );
});

test("nobody in the window before the last: there is nothing to divide by", () => {
  expect(errorIn(churnInactive(cell("A"), cell(46_000), DAYS, ASOF)).code).toBe("#DIV/0!");
  expect(churnInactive(cell("A"), cell(46_000), DAYS, ASOF, "opening")).toBe(0);
});

test.each([
  [0, "#VALUE!"],
  [-90, "#VALUE!"],
  ["90", "#VALUE!"],
  [null, "#N/A"],
])("%j days are %s", (days, code) => {
  expect(errorIn(churnInactive(customers, times, cell(days), ASOF)).code).toBe(code);
});
