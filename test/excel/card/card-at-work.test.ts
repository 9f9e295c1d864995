/** A finance card as its period goes by: total, grade and status by figures worked out on paper. */
import { resetExcel } from "../../support/excel/excel";
import { insertFinance, SHEET } from "../card-in-sheet";

/** Target and actual of the five rows; scores 100, 93.33, 100, 100 and 90, so that the total is 97.5. */
const FILLED: Readonly<Record<string, unknown>> = {
  H7: 2,
  L7: 1.5,
  H8: 90,
  L8: 84,
  H9: 0.8,
  L9: 0.82,
  H10: 95,
  L10: 95,
  H11: 80,
  L11: 72,
};
const COUNT = "H15";
const DAYS = { worked: "R26", period: "R27" } as const;

interface Shown {
  readonly total: unknown;
  readonly grade: unknown;
  readonly status: unknown;
  readonly top: unknown;
}

/** Types into cells and reads the result. */
async function after(entries: Readonly<Record<string, unknown>>): Promise<Shown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    for (const [address, value] of Object.entries(entries)) {
      sheet.getRange(address).values = [[value]];
    }
    await context.sync();
    const [row, top] = [sheet.getRange("K12:Q12"), sheet.getRange("J2")].map((range) =>
      range.load("values"),
    ) as [Excel.Range, Excel.Range];
    await context.sync();
    const [grade, , , , , total, status] = (row.values as unknown[][])[0] ?? [];
    return { total, grade, status, top: (top.values as unknown[][])[0]?.[0] };
  });
}

beforeEach(async () => {
  await resetExcel();
  await insertFinance();
});

test("there is a grade once the total is final, and it is of the unrounded total", async () => {
  const open = await after(FILLED);
  expect(open.total).toBeCloseTo(97.5, 9);
  expect([open.grade, open.status]).toEqual(["", "Provisional: knock-out count missing"]);
  const final = await after({ [COUNT]: 0 });
  expect([final.grade, final.status]).toEqual(["S", "Final"]);
  // 97.46 would show as 97.5, beyond the bound of 97.48 that it has not reached.
  const close = await after({ L11: 71.79, F29: 97.48 });
  expect([close.grade, close.top]).toEqual(["A", close.total]);
  expect(close.status).toBe("Final: 97.460625, graded unrounded");
});

test("what knocks out forces the lowest grade, wants its proof, and leaves the total to be seen", async () => {
  const breached = await after({ ...FILLED, [COUNT]: 1 });
  expect(breached.total).toBeCloseTo(97.5, 9);
  expect([breached.grade, breached.status]).toEqual([
    "D",
    "Knocked out; evidence, date or approver missing",
  ]);
  const proven = await after({ J15: 46_000, K15: "Li", S15: "case 7" });
  expect([proven.grade, proven.status]).toEqual(["D", "Knocked out: lowest grade"]);
});

test("too short a period gets no grade", async () => {
  const short = await after({ ...FILLED, [COUNT]: 0, [DAYS.worked]: 7, [DAYS.period]: 21 });
  expect([short.grade, short.status]).toEqual(["", "Period too short: 33.3% worked"]);
});
