import { auditedCard, audited, of, workbookOf } from "../audited";
import { MadeSheet } from "../made-sheet";
import { silentOnCleanCards } from "../silent";

describe("what keeps a workbook from being read", () => {
  for (const rule of ["sheet-unread", "formula-unread", "headings-merged"] as const) {
    silentOnCleanCards(rule);
  }

  test("a sheet that was not read is named, the rest is audited", () => {
    const large = new MadeSheet("流水");
    large.changed.unread = "too-large";
    const report = audited(workbookOf([large.snapshot()]));
    expect(of(report, "sheet-unread")).toMatchObject([
      { sheet: "", subject: "流水", measured: { id: "too-large" } },
    ]);
  });

  test("a workbook without any card", () => {
    const report = audited(workbookOf([new MadeSheet("空").snapshot()]));
    expect(report.findings).toMatchObject([{ rule: "no-card", details: { sheets: { value: 1 } } }]);
  });

  test("a formula that cannot be read, and the rest of the card all the same", () => {
    const report = auditedCard({}, ({ first, total }, sheet) => {
      sheet.put(first, 3, { formula: "=SUM(1,,", value: "越高越好" });
      sheet.put(total, 9, 1);
    });
    expect(report.findings.map(({ rule }) => rule)).toEqual(["D01", "formula-unread"]);
    expect(of(report, "formula-unread")).toMatchObject([{ address: "D3" }]);
  });

  test("merged headings", () => {
    const report = auditedCard({ record: null }, (_, sheet) => {
      sheet.merged.push({ row: 1, column: 5, rows: 1, columns: 2 });
    });
    expect(of(report, "headings-merged")).toMatchObject([{ measured: { text: "F2:G2" } }]);
  });
});
