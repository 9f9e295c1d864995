/** Cards carried up and a budget shared out: every figure below was worked out on paper. */
import { insertSheet } from "../../../src/excel/insert-sheet";
import { draftRollUp } from "../../../src/sheets/roll-up/draft-roll-up";
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
  await insertSheet(draftRollUp(await cardsInWorkbook(), await wordsIn("en-US")), "new-sheet");
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
});
