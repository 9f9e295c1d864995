import type { PersonCard } from "../../../src/domain/comparison/person-card";
import type { PrintedRanking } from "../../../src/domain/comparison/printed-ranks";
import { widerFacts } from "../../../src/domain/comparison/wider-facts";
import { NO_DECLARATIONS } from "../../../src/domain/declarations/declarations";
import { declareRole, declareSurvey } from "../../../src/domain/declarations/declare-figures";
import { declareTable } from "../../../src/domain/declarations/change-declarations";
import { undeclaredSurvey } from "../../../src/domain/surveys/declared-survey";
import { indicator, personCard as anyPersonCard } from "./cards";

const FCR = indicator("fcr", { row: 6, actual: 0.8 });
const QA = indicator("qa", { row: 5, actual: 90, method: "linear" });

const personCard = (tableName: string, changed: Partial<PersonCard> = {}) =>
  anyPersonCard(tableName, { indicators: [QA, FCR], person: "Ann", ...changed });

const OWN = personCard("Own");
const among = (
  cards: readonly PersonCard[],
  declarations = NO_DECLARATIONS,
  rankings: readonly PrintedRanking[] = [],
) => widerFacts("Own", { cards, rankings, declarations });
const may = personCard("May", { period: "2026年5月", indicators: [{ ...FCR, actual: 0.7 }] });
const october = personCard("October", {
  period: "2026-10",
  indicators: [
    { ...QA, method: "ratio", weight: 0.9 },
    { ...FCR, target: undefined },
  ],
});

test("earlier cards of the person are the history, from the earliest on, the card itself last", () => {
  const { history } = among([OWN, october, may]);
  expect(history?.series).toEqual([
    { row: 0, values: [null, 90, 90] },
    { row: 1, values: [0.7, 0.8, 0.8] },
  ]);
});

test("what changed since the period just before is told by the card's rows, weights are not", () => {
  const { periodBefore } = among([OWN, october, may]);
  expect(periodBefore).toEqual({
    period: "2026-10",
    drifts: [
      { row: 0, what: "method", before: "ratio", after: "linear" },
      { row: 1, what: "target", before: "", after: 0.9 },
    ],
    rows: [
      { row: 0, target: 0.9, surveyVersion: null },
      { row: 1, target: null, surveyVersion: null },
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
  const found = among([OWN, personCard("Other", changed)]);
  expect([found.history, found.periodBefore]).toEqual([null, null]);
});

test("a card without a person has no history, one without a role no group", () => {
  const nobody = personCard("Own", { person: "", role: "" });
  const unnamed = personCard("Other", { person: "", role: "", period: "2026-10" });
  const nothing = {
    ...{ history: null, periodBefore: null },
    ...{ group: null, quotas: null, rankings: null },
  };
  expect(among([nobody, unnamed])).toEqual(nothing);
  const elsewhere = { cards: [OWN], rankings: [], declarations: NO_DECLARATIONS };
  expect(widerFacts("Gone", elsewhere)).toEqual(nothing);
});

const peer = (person: string, total: number | undefined, changed: Partial<PersonCard> = {}) =>
  personCard(person, { person, total, ...changed });

test("people of the role and period with a final total are compared", () => {
  const cards = [
    OWN,
    peer("Bo", 92, { grade: "A", period: "2026年11月" }),
    peer("Cy", 80),
    peer("Di", undefined),
    peer("Ed", 99, { standing: "provisional" }),
    peer("Fi", 99, { role: "Lead" }),
    peer("Gus", 99, { period: "2026-10" }),
  ];
  expect(among(cards).group).toEqual({
    role: "Agent",
    people: [
      { name: "Ann", total: 80, grade: "B" },
      { name: "Bo", total: 92, grade: "A" },
      { name: "Cy", total: 80, grade: "B" },
    ],
  });
  expect(among([OWN]).group).toBeNull();
});

test("quotas are those that were declared for the role, however it is spaced", () => {
  const quotas = [{ grade: "A", share: 1 }];
  const declared = declareRole(" agent", { quotas })(NO_DECLARATIONS);
  expect(among([OWN], declared).quotas).toEqual(quotas);
  expect(among([OWN]).quotas).toBeNull();
  expect(among([OWN], declareRole("Lead", { quotas })(NO_DECLARATIONS)).quotas).toBeNull();
});

test("the period before tells question and scale of its surveys, and targets of whole periods only", () => {
  const survey = { ...undeclaredSurvey("ｆｃｒ"), version: "CSAT 1–5" };
  const surveyed = declareSurvey("October", survey)(NO_DECLARATIONS);
  expect(among([OWN, october], surveyed).periodBefore?.rows[1]?.surveyVersion).toBe("CSAT 1–5");
  const part = declareTable("October", { days: { worked: 5, inPeriod: 22 } })(surveyed);
  expect(among([OWN, october], part).periodBefore?.rows.map(({ target }) => target)).toEqual([
    null,
    null,
  ]);
});

describe("printed ranks", () => {
  const bo = peer("Bo", 80, { name: "Bo · 2026-11" });
  const line = (name: string, rank: number, sheet = "", period = "") => ({
    ...{ name, period, sheet },
    rank,
  });
  const ranksIn = (cards: readonly PersonCard[], ...lines: ReturnType<typeof line>[]) =>
    among(cards, declareRole("Agent", { tieBreaker: "outcome" })(NO_DECLARATIONS), [
      { sheet: "Ranking", lines },
    ]).rankings;

  test("are those of the role's people, with their totals and outcome points", () => {
    const list = [line("ann", 1), line("Bo · 2026-11", 2), line("Zoe", 3)];
    expect(ranksIn([OWN, bo], ...list)).toEqual([
      {
        sheet: "Ranking",
        tieBreaker: "outcome",
        people: [
          { name: "Ann", total: 80, rank: 1, outcome: 80 },
          { name: "Bo", total: 80, rank: 2, outcome: 80 },
        ],
      },
    ]);
  });

  test("of a name that several cards bear are taken for nobody's, unless period or sheet tell", () => {
    const earlier = { ...october, total: 70 };
    expect(ranksIn([OWN, bo, earlier], line("Ann", 1), line("Bo", 2))).toBeNull();
    expect(ranksIn([OWN, bo, earlier], line("Ann", 1, "Own"), line("Bo", 2))).toHaveLength(1);
    const dated = line("Ann", 1, "Renamed", "2026/11");
    expect(ranksIn([OWN, bo, earlier], dated, line("Bo", 2))).toHaveLength(1);
  });

  test("of one person alone, or of a total that is not final, compare nothing", () => {
    expect(ranksIn([OWN, bo], line("Ann", 1))).toBeNull();
    const open = peer("Bo", 80, { standing: "provisional" });
    expect(ranksIn([OWN, open], line("Ann", 1), line("Bo", 2))).toBeNull();
  });
});
