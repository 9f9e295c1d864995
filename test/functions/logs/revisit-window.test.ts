import { revisitWindow } from "../../../src/functions/logs/revisit-window";
import { cell, column } from "../column";
import { keepsAsOfContract, keepsLogContract } from "./log-contract";
import { keepsWindowContract } from "./window-contract";

const DAYS = cell(7);
const ASOF = cell(46_022);
const LOG = [
  { kind: "key", cells: ["A", "A", "A", "B", "C"] },
  { kind: "key", cells: ["pump", "pump", "pump", "pump", "lamp"] },
  { kind: "date", cells: [45_992, 45_994, 45_996, 45_993, 46_020] },
] as const;
const [places, faults, times] = LOG.map(({ cells }) => column(...cells)) as [
  unknown[][],
  unknown[][],
  unknown[][],
];

keepsLogContract({
  formula: (where = [], what = [], when = []) => revisitWindow(where, what, when, DAYS, ASOF),
  columns: LOG,
  result: 0.5,
});

keepsWindowContract({
  formula: ({ days = DAYS, asof = ASOF, from, result }) =>
    revisitWindow(places, faults, times, days, asof, from, result),
  daysAt: 4,
  rate: 0.5,
  counts: { judged: 4, repeated: 2, young: 1 },
});

keepsAsOfContract((asof) => revisitWindow(places, faults, times, DAYS, asof), 5, 45_991);
