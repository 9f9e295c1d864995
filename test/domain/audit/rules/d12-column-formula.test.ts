import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D12: rows that are scored alike have one formula", () => {
  silentOnCleanCards("D12");

  test.each([
    ["ours", {}, "=[@得分]*[@权重]*1"],
    ["a foreign one", { record: null }, "=I4*J3"],
  ])("the row that differs on %s is told with both formulas", (_, options, formula) => {
    const report = auditedCard(options, ({ first }, sheet) => {
      sheet.put(first + 1, 10, { formula, value: sheet.values[first + 1]?.[10] as number });
    });
    expect(of(report, "D12")).toMatchObject([
      {
        address: "K4",
        measured: { text: formula },
        details: { rows: { value: 7 }, all: { value: 8 } },
        repair: { kind: "copy-formula", from: { row: 2 }, to: { row: 3 } },
      },
    ]);
  });

  test("where lower is better the formula may differ", () => {
    const lower = (rows: number) =>
      auditedCard({}, ({ first }, sheet) => {
        for (let row = first; row < first + rows; row += 1) {
          const formula = "=MAX(0,MIN(100,100*(1-[@实际值]/[@目标值])))";
          sheet.put(row, 3, "越低越好");
          sheet.put(row, 8, { formula, value: sheet.values[row]?.[8] as number });
        }
      });
    expect(of(lower(3), "D12")).toEqual([]);
    expect(of(lower(1), "D12")).toEqual([]);
  });

  test("without a majority nobody is in the wrong", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      for (let row = first; row < first + 4; row += 1) {
        const formula = "=[@权重]*[@得分]";
        sheet.put(row, 10, { formula, value: sheet.values[row]?.[10] as number });
      }
    });
    expect(of(report, "D12")).toEqual([]);
  });
});
