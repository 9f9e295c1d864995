import type { PersonCard } from "../../../src/domain/comparison/person-card";
import { widerFacts } from "../../../src/domain/comparison/wider-facts";
import { indicator, personCard as anyPersonCard } from "./cards";

const FCR = indicator("fcr", { row: 6, actual: 0.8 });
const QA = indicator("qa", { row: 5, actual: 90, method: "linear" });

const personCard = (tableName: string, changed: Partial<PersonCard> = {}) =>
  anyPersonCard(tableName, { indicators: [QA, FCR], person: "Ann", ...changed });

const OWN = personCard("Own");
const may = personCard("May", { period: "2026年5月", indicators: [{ ...FCR, actual: 0.7 }] });
const october = personCard("October", {
  period: "2026-10",
  indicators: [
    { ...QA, method: "ratio", weight: 0.9 },
    { ...FCR, target: undefined },
  ],
});

test("earlier cards of the person are the history, from the earliest on, the card itself last", () => {
  const { history } = widerFacts("Own", [OWN, october, may]);
  expect(history?.series).toEqual([
    { row: 0, values: [null, 90, 90] },
    { row: 1, values: [0.7, 0.8, 0.8] },
  ]);
});

test("what changed since the period just before is told by the card's rows, weights are not", () => {
  const { periodBefore } = widerFacts("Own", [OWN, october, may]);
  expect(periodBefore).toEqual({
    period: "2026-10",
    drifts: [
      { row: 0, what: "method", before: "ratio", after: "linear" },
      { row: 1, what: "target", before: "", after: 0.9 },
    ],
  });
});

test.each([
  ["another person", { person: "Bo" }],
  ["another role", { role: "Lead" }],
  ["the same period", { period: "2026/11" }],
  ["a later period", { period: "2026-12" }],
  ["a period that nobody can read", { period: "spring" }],
])("a card of %s is no history", (_, changed) => {
  const found = widerFacts("Own", [OWN, personCard("Other", changed)]);
  expect([found.history, found.periodBefore]).toEqual([null, null]);
});

test("a card without a person has no history, one without a role no group", () => {
  const nobody = personCard("Own", { person: "", role: "" });
  expect(
    widerFacts("Own", [nobody, personCard("Other", { person: "", role: "", period: "2026-10" })]),
  ).toEqual({
    history: null,
    group: null,
    periodBefore: null,
  });
  expect(widerFacts("Gone", [OWN])).toEqual({ history: null, group: null, periodBefore: null });
});

test("people of the role and period are ranked by final totals; ties share a rank", () => {
  const peer = (person: string, total: number | undefined, changed: Partial<PersonCard> = {}) =>
    personCard(person, { person, total, ...changed });
  const cards = [
    OWN,
    peer("Bo", 92, { grade: "A" }),
    peer("Cy", 80),
    peer("Di", undefined),
    peer("Ed", 99, { standing: "provisional" }),
    peer("Fi", 99, { role: "Lead" }),
    peer("Gus", 99, { period: "2026-10" }),
  ];
  expect(widerFacts("Own", cards).group).toEqual({
    people: [
      { name: "Ann", total: 80, rank: 2, grade: "B" },
      { name: "Bo", total: 92, rank: 1, grade: "A" },
      { name: "Cy", total: 80, rank: 2, grade: "B" },
    ],
    tieBreaker: false,
    quotas: [],
  });
  expect(widerFacts("Own", [OWN]).group).toBeNull();
});
