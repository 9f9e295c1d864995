import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D35: how much rests on the add-in", () => {
  silentOnCleanCards("D35");

  test("cells and functions are counted over the workbook", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 7, { formula: "=KPI.FCR([@分子],[@分母])", value: 0.82 });
      sheet.put(first + 1, 7, { formula: "=KPI.RATE([@分子],[@分母])", value: 0.88 });
      sheet.put(40, 0, { formula: "=1+KPI.RATE(1,2)", value: 1.5 });
    });
    expect(of(report, "D35")).toMatchObject([
      {
        severity: "information",
        address: "H3",
        measured: { value: 3 },
        details: { functions: { items: [{ text: "KPI.FCR" }, { text: "KPI.RATE" }] } },
      },
    ]);
  });
});
