import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D33: a result can be checked again", () => {
  silentOnCleanCards("D33");

  test("a volatile function far behind the card", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 5, { formula: "=SUM(A31:A33)", value: 82 });
      sheet.put(31, 0, { formula: "=OFFSET(A1,1,1)", value: 82 });
      sheet.put(50, 0, { formula: "=NOW()", value: 46_082 });
    });
    expect(of(report, "D33")).toMatchObject([
      { severity: "information", address: "A32", measured: { text: "OFFSET" } },
    ]);
  });

  test("what no total rests on may change", () => {
    const report = auditedCard({}, (_, sheet) => {
      sheet.put(50, 0, { formula: "=TODAY()", value: 46_082 });
    });
    expect(of(report, "D33")).toEqual([]);
  });
});
