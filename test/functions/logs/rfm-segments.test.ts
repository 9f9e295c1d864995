import { rfmSegments } from "../../../src/functions/logs/rfm-segments";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { cell, column, LEFT_OUT } from "../column";
import { errorIn, keepsAsOfContract, keepsLogContract } from "./log-contract";

const ASOF = cell(46_022);
const LOG = [
  { kind: "key", cells: ["A", "A", "B", "C", "C", "D"] },
  { kind: "date", cells: [46_020, 46_021, 46_000, 46_018, 46_019, 45_990] },
  { kind: "amount", cells: [900, 100, 20, 30, 10, 10] },
] as const;
const [customers, times, amounts] = LOG.map(({ cells }) => column(...cells)) as [
  unknown[][],
  unknown[][],
  unknown[][],
];
const segmentsBy = (cut: unknown) =>
  rfmSegments(customers, times, amounts, ASOF, cut).map((row) => row.at(-1));
const BY_MEAN = [
  "Segment",
  "Key customers to cherish",
  "Other customers to win back",
  "Other customers to cherish",
  "Other customers to win back",
];

keepsLogContract({
  formula: (who = [], when = [], worth = []) =>
    rfmSegments(who, when, worth, ASOF).map((row) => (row.length > 1 ? row.at(-1) : row)),
  columns: LOG,
  result: BY_MEAN,
});

keepsAsOfContract((asof) => rfmSegments(customers, times, amounts, asof), 4, 45_980);

test("each customer with values and sides", () => {
  expect(rfmSegments(customers, times, amounts, ASOF)[1]).toEqual([
    ...["A", 1, 2, 1000],
    ...["High", "High", "High", "Key customers to cherish"],
  ]);
});

test.each([[LEFT_OUT], [undefined], [""], [0], ["Mean"]])(
  "the mean is meant where the cut arrives as %j",
  (cut) => {
    expect(segmentsBy(cut)).toEqual(BY_MEAN);
  },
);

test("by the median the great customer does not hide the others", () => {
  expect(segmentsBy("median")[3]).toBe("Key customers to cherish");
  expect(errorIn(rfmSegments(customers, times, amounts, ASOF, "top")).message).toContain(
    "It can be one of: mean, median.",
  );
});

test("the names are the user's language", () => {
  setCurrentLanguage("zh-CN");
  expect(segmentsBy("mean")[1]).toBe("重要价值客户");
});
