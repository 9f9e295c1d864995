import { namesTable, scoresTable, segmentsTable } from "../../../src/domain/logs/rfm-table";

const WORDS = {
  customer: "Customer",
  recency: "Days",
  frequency: "Orders",
  monetary: "Amount",
  score: "Score",
  segment: "Segment",
  high: "High",
  low: "Low",
  segments: ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7"],
};
const NAMES = ["Ann", "left out", 7];
const VALUES = {
  customers: Uint32Array.of(0, 2),
  recency: Float64Array.of(3, 30),
  frequency: Float64Array.of(4, 1),
  monetary: Float64Array.of(99.5, 10),
};

test("scores stand beside what they grade", () => {
  const scores = {
    recency: Uint8Array.of(5, 1),
    frequency: Uint8Array.of(4, 2),
    monetary: Uint8Array.of(5, 3),
  };
  expect(scoresTable(NAMES, VALUES, scores, WORDS)).toEqual([
    ["Customer", "Days", "Orders", "Amount", "R", "F", "M", "Score"],
    ["Ann", 3, 4, 99.5, 5, 4, 5, 545],
    [7, 30, 1, 10, 1, 2, 3, 123],
  ]);
});

test("segments stand beside the sides of the cuts", () => {
  expect(segmentsTable(NAMES, VALUES, Uint8Array.of(1, 6), WORDS)).toEqual([
    ["Customer", "Days", "Orders", "Amount", "R", "F", "M", "Segment"],
    ["Ann", 3, 4, 99.5, "High", "Low", "High", "s1"],
    [7, 30, 1, 10, "Low", "High", "Low", "s6"],
  ]);
});

test("the names of all segments", () => {
  const table = namesTable(WORDS);
  expect(table[0]).toEqual(["R", "F", "M", "Segment"]);
  expect(table.slice(1).map((row) => row.at(-1))).toEqual(WORDS.segments);
  expect(table[3]).toEqual(["Low", "High", "High", "s2"]);
});
