import { audited, of, workbookOf } from "../audited";
import { MadeCard, ROWS } from "../made-card";
import { MadeSheet } from "../made-sheet";
import { silentOnCleanCards } from "../silent";

function meanOf(denominators: readonly number[], formula = "=AVERAGE(甲!H3,乙!H3)") {
  const sheets = denominators.map((denominator, index) => {
    const sheet = new MadeSheet("甲乙"[index] ?? "");
    const numerator = Math.round(denominator * (index === 0 ? 0.9 : 0.6));
    const rows = ROWS.map((row, at) => (at === 0 ? { ...row, numerator, denominator } : row));
    new MadeCard(sheet, { table: `T${index}`, rows });
    return sheet;
  });
  const summary = new MadeSheet("汇总");
  summary.put(0, 0, { formula, value: 0.75 });
  return of(audited(workbookOf([...sheets, summary].map((sheet) => sheet.snapshot()))), "D18");
}

describe("D18: the rate of the whole, not the mean of rates", () => {
  silentOnCleanCards("D18");

  test("parts of different size: 75 % is told beside the pooled 87 %", () => {
    const [finding] = meanOf([900, 100]);
    expect(finding).toMatchObject({ sheet: "汇总", address: "A1", severity: "warning" });
    const { measured, limit } = finding ?? {};
    expect(measured?.kind === "share" && measured.value).toBeCloseTo(0.75);
    expect(limit?.kind === "share" && limit.value).toBeCloseTo(0.87);
  });

  test("parts of the same size, and means of anything else", () => {
    expect(meanOf([500, 500])).toEqual([]);
    expect(meanOf([900, 100], "=AVERAGE(甲!I3,乙!I3)")).toEqual([]);
    expect(meanOf([900, 100], "=AVERAGE(甲!H3,乙!Z9)")).toEqual([]);
    expect(meanOf([900, 100], "=2*AVERAGE(甲!H3,乙!H3)")).toEqual([]);
  });
});
