/** What a total looks like, in the spreadsheet engine: never like a grade that it has not earned. */
import fc from "fast-check";
import { scoringPolicy } from "../../../src/catalogue/weight-profiles";
import { ROUNDING } from "../../../src/domain/balance/weight-sum";
import { scoringCells } from "../../../src/sheets/card/scoring-cells";
import { shownTotal } from "../../../src/sheets/card/shown-total";
import { resetExcel } from "../../support/excel/excel";

const { grades } = scoringPolicy("customer-service");
/** The block stands so far to the right and down as on a card whose balance begins in row 13. */
const scoring = scoringCells(12, 0);
const CASES = 1000;

const gradeOf = (points: number): string =>
  grades.reduce((earned, { name, bound }) => (points >= bound ? name : earned), "");

/** As the cell's format writes it. */
const written = (value: unknown): number => Number(Number(value).toFixed(6));

/** The totals as the top of a card shows them. */
async function shown(totals: readonly number[]): Promise<unknown[]> {
  await resetExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const names = grades.map(({ name }) => [name]);
    sheet.getRange(scoring.gradeName).values = names;
    sheet.getRange(scoring.gradeBound).values = grades.map(({ bound }) => [bound]);
    sheet.getRange(scoring.rounding).values = [[ROUNDING]];
    const last = totals.length;
    sheet.getRange(`V1:V${last}`).values = totals.map((total) => [total]);
    sheet.getRange(`W1:W${last}`).formulas = totals.map((_, row) => [
      `=${shownTotal(`V${row + 1}`, { scoring })}`,
    ]);
    context.application.calculate("Full");
    await context.sync();
    const results = sheet.getRange(`W1:W${last}`).load("values");
    await context.sync();
    return results.values.flat() as unknown[];
  });
}

test("there are five grades, rising", () => {
  expect(grades.map(({ bound }) => bound)).toEqual([0, 60, 75, 85, 95]);
});

test("one decimal, or all of them where one would show a bound on the wrong side", async () => {
  const totals = [94.56, 84.94, 84.95, 84.96, 84.996, 84.9996, 85, 85.04, 74.949, 85 - 1e-12];
  expect(await shown(totals)).toEqual([
    94.6,
    84.9,
    ...[84.95, 84.96, 84.996, 84.9996],
    85,
    85,
    74.9,
    85,
  ]);
});

test("whatever the total, it reads like the grade that it has", async () => {
  const near = fc
    .tuple(fc.constantFrom(60, 75, 85, 95), fc.integer({ min: -2000, max: 2000 }))
    .map(([bound, parts]) => bound + parts / 20_000);
  const totals = fc.sample(fc.oneof(near, fc.double({ min: 0, max: 120, noNaN: true })), CASES);
  const results = await shown(totals);
  expect(results).toHaveLength(CASES);
  totals.forEach((total, index) => {
    const result = written(results[index]);
    expect([total, gradeOf(result)]).toEqual([total, gradeOf(total + ROUNDING)]);
    expect(Math.abs(result - total)).toBeLessThanOrEqual(0.05 + 1e-6);
  });
});
