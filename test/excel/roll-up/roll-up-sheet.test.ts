/** Cards carried up and a budget shared out: every figure below was worked out on paper. */
import { ASSIGNED_CURVE } from "../../../src/domain/roll-up/payout-curve";
import { assignedStructure } from "../../../src/domain/roll-up/structure";
import { insertSheet } from "../../../src/excel/insert-sheet";
import { readNamedAreas } from "../../../src/excel/read-named-areas";
import { draftRollUp } from "../../../src/sheets/roll-up/draft-roll-up";
import { readRollUp } from "../../../src/sheets/roll-up/read-roll-up";
import { teamOf } from "../../../src/sheets/roll-up/roll-up-layout";
import { ROLL_UP_NAMES } from "../../../src/sheets/roll-up/roll-up-names";
import { resetExcel } from "../../support/excel/excel";
import { onSheet, valuesOf, write } from "../../support/excel/in-excel";
import { cardsInWorkbook, wordsIn } from "../comparison/cards-in-workbook";
import { makeCard, twoRows } from "../comparison/made-cards";

const rows = (fcr: number, csat: number | "") =>
  twoRows({ counts: [1, 2], score: fcr }, { counts: [3, 4], score: csat });

const says = (sheetName: string, status: string) =>
  onSheet((_, context) => {
    context.workbook.worksheets.getItem(sheetName).getRange("L7").values = [[status]];
  });

test("scores, knock-outs and gaps are carried up, and payouts reconcile to the cent", async () => {
  await resetExcel();
  // Totals: 0.3 × 80 + 0.7 × 90 = 87 twice, 110 and 50.
  await makeCard("Ann", { person: "Ann", rows: rows(80, 90) });
  await makeCard("Bo", { person: "Bo", rows: rows(80, 90) });
  await makeCard("Cy", { person: "Cy", period: "2026-10", rows: rows(110, 110) });
  await makeCard("Di", { person: "Di", rows: rows(50, 50), status: "No scores yet" });
  const cards = await cardsInWorkbook();
  await insertSheet(draftRollUp(cards, await wordsIn("en-US")), "new-sheet");
  // Cards stand in rows 17 to 20, the team in row 23, its department in 26, the company in 27.
  expect((await valuesOf("A16:N16"))[0]).toHaveLength(14);
  expect((await valuesOf("B13:B14")).flat()).toEqual([1, 1]);
  expect((await valuesOf("D23:I23"))[0]).toEqual([1, "Complete", "", "", 0, 1]);
  expect((await valuesOf("F27"))[0]).toEqual([""]);
  await write("B5", [[1000.01]]);
  expect((await valuesOf("N17:N20")).flat()).toEqual(["", "", "", ""]);
  await says("Di", "Knocked out: lowest grade");
  // (87 + 87 + 110 + 50) / 4, the knock-out shown at every level.
  expect((await valuesOf("D23:I23"))[0]).toEqual([1, "Complete", 83.5, 83.5, 1, 0]);
  expect((await valuesOf("D26:I27")).map((line) => [line[2], line[4], line[5]])).toEqual([
    [83.5, 1, 0],
    [83.5, 1, 0],
  ]);
  // The curve pays 0.5 + 0.5 × 7/20 = 67.5 %, at 110 points 125 %, and nothing after a knock-out.
  const shares = (await valuesOf("I17:I20")).flat().map(Number);
  [0.675, 0.675, 1.25, 0].forEach((share, card) => {
    expect(shares[card]).toBeCloseTo(share, 12);
  });
  // 1000.01 × 0.675 / 2.6 = 259.61798… twice, × 1.25 / 2.6 = 480.774038…: one cent is left over.
  expect((await valuesOf("N17:N20")).flat()).toEqual([259.62, 259.62, 480.77, 0]);
  expect((await valuesOf("B11:B12")).flat()[0]).toBeCloseTo(1000.01, 9);
  expect((await valuesOf("B12"))[0]?.[0]).toBeCloseTo(0, 9);
  // Of two equal remainders the first gets the cent: 100.01 in two halves.
  await write("D17:D20", [[0.5], [0.5], [0], [0]]);
  await write("B5", [[100.01]]);
  expect((await valuesOf("N17:N20")).flat()).toEqual([50.01, 50, 0, 0]);
  await write("B6", [[2]]);
  expect((await valuesOf("N17:N20")).flat()).toEqual([100.01, 100.01, 0, 0]);
  await write("D17", [[0.4]]);
  expect((await valuesOf("D23:F23"))[0]).toEqual([0.9, "Not 100%", ""]);
  // What people set is found again by its names.
  const [found] = await readNamedAreas(ROLL_UP_NAMES);
  const names = cards.map(({ name }) => name);
  expect(found && readRollUp(found, names)).toMatchObject({
    ...{ sheetName: "Roll-up and payout", budget: 100.01, factor: 2, curve: ASSIGNED_CURVE },
    structure: {
      cards: [{ share: 0.4 }, { share: 0.5 }, { share: 0 }, { share: 0 }],
      teams: [{ parent: "Department 1", share: 1 }],
      departments: [{ name: "Department 1", share: 1 }],
    },
  });
});

test("what was set before writing stands on the sheet, and is marked as set", async () => {
  await resetExcel();
  await makeCard("Ann", { person: "Ann", rows: rows(80, 90) });
  await makeCard("Bo", { person: "Bo", rows: rows(80, 90) });
  const cards = await cardsInWorkbook();
  const curve = { ...ASSIGNED_CURVE, threshold: { points: 70, paid: 0.4 } };
  const assigned = assignedStructure(cards.map(teamOf));
  const structure = {
    ...assigned,
    cards: assigned.cards.map((place, at) => ({ ...place, share: at === 0 ? 0.7 : 0.3 })),
  };
  const draft = draftRollUp(cards, await wordsIn("en-US"), { budget: 1000, curve, structure });
  await insertSheet(draft, "new-sheet");
  expect(await valuesOf("A7:C8")).toEqual([
    ["Payout curve (set by you when this was written)", "Total", "Payout share"],
    ["Threshold", 70, 0.4],
  ]);
  // Both have 87 points: the shares alone decide.
  expect((await valuesOf("N17:N18")).flat()).toEqual([700, 300]);
});
