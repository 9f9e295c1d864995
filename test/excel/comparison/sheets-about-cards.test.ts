/** Cards typed in, sheets about them calculated: every figure below was worked out on paper. */
import { weightProfile } from "../../../src/catalogue/weight-profiles";
import type { CardFacts } from "../../../src/domain/card-rules/card-facts";
import { tiesRule } from "../../../src/domain/card-rules/c29-ties";
import { rankTeam } from "../../../src/domain/comparison/team-ranking";
import { widerFacts } from "../../../src/domain/comparison/wider-facts";
import { NO_DECLARATIONS } from "../../../src/domain/declarations/declarations";
import { insertSheet } from "../../../src/excel/insert-sheet";
import { readAreas } from "../../../src/excel/read-areas";
import { readOutline } from "../../../src/excel/read-headings";
import { removeInserted } from "../../../src/excel/remove-inserted";
import { draftComparison } from "../../../src/sheets/comparison/draft-comparison";
import { draftTeam } from "../../../src/sheets/comparison/draft-team";
import { readWorkbook } from "../../../src/taskpane/balance/wider/read-workbook";
import { card, PROFILE } from "../../domain/card-rules/cards";
import { resetExcel } from "../../support/excel/excel";
import { onSheet, valuesOf } from "../../support/excel/in-excel";
import { tapTheWire } from "../wire-tap";
import { workbookState } from "../workbook-state";
import { cardsInWorkbook, readingWords, wordsIn } from "./cards-in-workbook";
import { makeCard, twoRows } from "./made-cards";

beforeEach(async () => {
  await resetExcel();
  // 0.3 × 80 + 0.7 × 90 = 87, and the same total once more in another way: 0.3 × 10 + 0.7 × 120.
  await makeCard("Ann", {
    person: "Ann",
    status: "Final: 87, graded unrounded",
    rows: twoRows({ counts: [2, 2], score: 80 }, { counts: [90, 100], score: 90 }),
  });
  await makeCard("Bo's card", {
    person: "Bo",
    rows: twoRows({ counts: [50, 100], score: 10 }, { counts: ["", 50], score: 120 }),
  });
  await makeCard("Cy", {
    person: "Cy",
    status: "Provisional: 30% of weight scored",
    rows: twoRows({ counts: [100, 200], score: 99 }, { counts: ["", ""], score: "" }),
  });
  await makeCard("Di", {
    person: "Di",
    rows: twoRows({ counts: [0, 10], score: 0 }, { counts: [5, 10], score: 50 }),
  });
});

const typed = (sheetName: string, address: string, value: unknown) =>
  onSheet((_, context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[value]];
  });

test("three syncs read every card, with whom and which period it is about", async () => {
  const wire = tapTheWire();
  const cards = await cardsInWorkbook();
  wire.close();
  expect(wire.sent).toHaveLength(3);
  expect(cards.map(({ name, title, total, standing }) => [name, title, total, standing])).toEqual([
    ["Ann · 2026-11", "Agent scorecard", 87, "final"],
    ["Bo · 2026-11", "Agent scorecard", 87, "final"],
    ["Cy · 2026-11", "Agent scorecard", 99, "provisional"],
    ["Di · 2026-11", "Agent scorecard", 35, "final"],
  ]);
});

test("a team: ties share a rank, a provisional total has none, rates are pooled and follow", async () => {
  const cards = await cardsInWorkbook();
  await insertSheet(draftTeam({ cards, tieBreaker: null }, await wordsIn("en-US")), "new-sheet");
  const ranking = (await valuesOf("A5:G8")).map(([name, period, rank, , total, , status]) => [
    ...[rank, name, period, total, status],
  ]);
  expect(ranking).toEqual([
    [1, "Ann", "2026-11", 87, "Final: 87, graded unrounded"],
    [1, "Bo", "2026-11", 87, "Final"],
    [3, "Di", "2026-11", 35, "Final"],
    ["", "Cy", "2026-11", 99, "Provisional: 30% of weight scored"],
  ]);
  expect((await valuesOf("B9:B10")).flat()).toEqual([0, 0]);
  // FCR: (2 + 50 + 0 + 100) / (2 + 100 + 10 + 200), where the mean of the rates would be 50 %.
  expect(await valuesOf("B19:G23")).toEqual([
    [2, 2, 1, 90, 100, 0.9],
    [50, 100, 0.5, "", "", ""],
    [0, 10, 0, 5, 10, 0.5],
    [100, 200, 0.5, "", "", ""],
    [152, 312, 152 / 312, 95, 110, 95 / 110],
  ]);
  await typed("Di", "F5", 10);
  await typed("Di", "I5", 200);
  expect((await valuesOf("D23"))[0]?.[0]).toBeCloseTo(162 / 312, 12);
  expect((await valuesOf("C7"))[0]?.[0]).toBe(1);
  // An actual that is typed over its quotient leaves the pool; a name and a period follow the card.
  await typed("Cy", "H5", 0.9);
  expect((await valuesOf("B22:D23")).map((line) => line.slice(0, 2))).toEqual([
    ["", ""],
    [62, 112],
  ]);
  await typed("Di", "D2", "Ann");
  await typed("Bo's card", "F2", 46357);
  expect((await valuesOf("A7:B7"))[0]).toEqual(["Ann", "2026-11"]);
  expect((await valuesOf("B6"))[0]).toEqual(["2026-12"]);
  expect((await valuesOf("A19:A22")).flat()).toEqual(["Ann", "Bo", "Ann", "Cy"]);
  expect((await valuesOf("B9:B10")).flat()).toEqual([1, 2]);
});

test("a card that is deleted shows an error of its own and leaves the others ranked", async () => {
  const team = { cards: await cardsInWorkbook(), tieBreaker: null };
  await insertSheet(draftTeam(team, await wordsIn("en-US")), "new-sheet");
  await onSheet((_, context) => {
    context.workbook.worksheets.getItem("Ann").delete();
  });
  expect((await valuesOf("C5:E7")).map(([rank, , total]) => [rank, total])).toEqual([
    ["", "#REF!"],
    [1, 87],
    [2, 35],
  ]);
});

test("a declared tie-breaker ranks the sheet as it ranks the pane, and follows edits", async () => {
  const cards = await cardsInWorkbook();
  const team = { cards, tieBreaker: "outcome" } as const;
  await insertSheet(draftTeam(team, await wordsIn("en-US")), "new-sheet");
  const ranking = async () =>
    (await valuesOf("A5:H8")).map(([name, , rank, , , , , points]) => [rank, name, points]);
  // Satisfaction is the one outcome indicator: 0.7 × 120 and 0.7 × 90.
  expect(await ranking()).toEqual([
    [1, "Bo", 84],
    [2, "Ann", 63],
    [3, "Di", 35],
    ["", "Cy", ""],
  ]);
  expect(rankTeam(cards, "outcome").members.map(({ rank }) => rank)).toEqual([1, 2, 3, undefined]);
  // Di reaches the same total with nothing but satisfaction: 0.3 × 0 + 0.7 × 124.285714.
  await typed("Di", "I6", 87 / 0.7);
  expect((await ranking())[2]).toEqual([1, "Di", 87]);
  expect((await ranking())[0]?.[0]).toBe(2);
});

test("ranks that somebody wrote over ours are read in the same three syncs, and ties are checked", async () => {
  for (const sheet of ["Ann", "Bo's card", "Cy", "Di"]) await typed(sheet, "B2", "Agent");
  const words = await readingWords();
  const read = () => readWorkbook({ readOutline, readAreas }, words, NO_DECLARATIONS);
  const team = { cards: await cardsInWorkbook(), tieBreaker: null };
  const { sheetName } = await insertSheet(draftTeam(team, await wordsIn("en-US")), "new-sheet");
  const ranksOf = async () =>
    widerFacts("Card_Ann", { ...(await read()), declarations: NO_DECLARATIONS }).rankings;
  expect(tiesRule.check(facts(await ranksOf()), PROFILE)).toEqual([]);
  await typed(sheetName, "C6", 2);
  const wire = tapTheWire();
  const rankings = await ranksOf();
  wire.close();
  expect(wire.sent).toHaveLength(3);
  expect(tiesRule.check(facts(rankings), PROFILE)).toMatchObject([
    {
      case: "apart",
      measured: { value: 2 },
      limit: { value: 1 },
      details: { person: { text: "Bo" } },
    },
  ]);
});

const facts = (rankings: CardFacts["rankings"]) => card({ rankings });

test("side by side: live weights, scores, categories and changes; what a card lacks is blank", async () => {
  await typed("Cy", "B6", "NPS");
  await typed("Di", "E5", 0.75);
  const cards = (await cardsInWorkbook()).slice(2);
  const before = await workbookState();
  const wire = tapTheWire();
  const weights = weightProfile("customer-service");
  const draft = draftComparison(cards, () => ({ name: "", weights }), await wordsIn("en-US"));
  const inserted = await insertSheet(draft, "new-sheet");
  wire.close();
  expect(wire.sent).toHaveLength(2);
  expect(await valuesOf("A4:E10")).toEqual([
    ["", "Cy · 2026-11", "", "Di · 2026-11", ""],
    ["Indicator", "Weight", "Score", "Weight", "Score"],
    ["FCR", 0.3, 99, 0.3, 0],
    ["NPS", 0.7, "", "", ""],
    ["CSAT", "", "", 0.7, 50],
    ["Total", 1, 99, 1, 35],
    ["Status", "Provisional: 30% of weight scored", "", "Final", ""],
  ]);
  expect(await valuesOf("A13:G16")).toEqual([
    ["Outcome", 0.7, "Too high", 0.7, "Too high", 0.35, 0.45],
    ["Efficiency", 0.3, "In range", 0.3, "In range", 0.25, 0.35],
    ["Behavior", 0, "Too low", 0, "Too low", 0.1, 0.2],
    ["Capability", 0, "Too low", 0, "Too low", 0.1, 0.15],
  ]);
  // Another target: the results can still be subtracted, the scores cannot.
  expect((await valuesOf("A25:I26")).map((line) => line.slice(2))).toEqual([
    ["FCR", 0.5, 0, -0.5, 99, 0, "Not comparable"],
    ["Total", "", "", "", 99, 35, ""],
  ]);
  expect(await valuesOf("A30:G30")).toEqual([
    ["Cy · 2026-11", "Di · 2026-11", "FCR", "Target", 0.8, 0.75, "Changed"],
  ]);
  await typed("Di", "E5", 0.8);
  await typed("Di", "B6", "Sorted away");
  expect((await valuesOf("G30"))[0]).toEqual(["Same"]);
  expect((await valuesOf("D8:E8"))[0]).toEqual(["", ""]);
  await removeInserted(inserted);
  expect((await workbookState()).sheets).toHaveLength(before.sheets.length);
});
