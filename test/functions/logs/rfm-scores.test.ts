import { rfmScores } from "../../../src/functions/logs/rfm-scores";
import { cell, column, LEFT_OUT } from "../column";
import { errorIn, keepsAsOfContract, keepsLogContract } from "./log-contract";

const ASOF = cell(46_022);
const LOG = [
  { kind: "key", cells: ["Ann", "Bob", "ann"] },
  { kind: "date", cells: [45_992, 45_993, 46_000] },
  { kind: "amount", cells: [100, 50, -20] },
] as const;
const [customers, times, amounts] = LOG.map(({ cells }) => column(...cells)) as [
  unknown[][],
  unknown[][],
  unknown[][],
];
const QUINTILES = [
  ["Customer", "Days since last order", "Orders", "Amount", "R", "F", "M", "RFM score"],
  ["Ann", 22, 2, 80, 3, 3, 3, 333],
  ["Bob", 29, 1, 50, 1, 1, 1, 111],
];

keepsLogContract({
  formula: (who = [], when = [], worth = []) => rfmScores(who, when, worth, ASOF),
  columns: LOG,
  result: QUINTILES,
});

keepsAsOfContract((asof) => rfmScores(customers, times, amounts, asof), 4, 45_991);

test.each([[LEFT_OUT], [cell(null)], [cell("")], [cell(0)], [cell(5)]])(
  "quintiles are meant where the groups arrive as %j",
  (groups) => {
    expect(rfmScores(customers, times, amounts, ASOF, groups)).toEqual(QUINTILES);
  },
);

test("other numbers of groups", () => {
  expect(rfmScores(customers, times, amounts, ASOF, cell(9))[1]?.at(-1)).toBe(555);
  expect(errorIn(rfmScores(customers, times, amounts, ASOF, cell(10))).message).toBe(
    "Argument 5 is 10. Type a whole number from 2 to 9.",
  );
});

test("who ordered later only is left out", () => {
  const early = rfmScores(customers, times, amounts, cell(45_992));
  expect(early.map(([name]) => name)).toEqual(["Customer", "Ann"]);
});

test("a gap in a row is refused with its place", () => {
  expect(errorIn(rfmScores(customers, times, column(100, null, 20), ASOF)).message).toContain(
    "Argument 3, row 2, column 1 is blank, although its row has entries",
  );
});
