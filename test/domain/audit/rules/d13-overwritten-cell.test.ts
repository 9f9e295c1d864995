import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D13: no figure over a formula", () => {
  silentOnCleanCards("D13");

  test("a typed score gets its formula back", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.put(first + 2, 8, 100);
    });
    expect(of(report, "D13")).toMatchObject([
      {
        address: "I5",
        measured: { value: 100 },
        details: { formulas: { value: 7 } },
        repair: { kind: "copy-formula", from: { row: 2, column: 8 }, to: { row: 4, column: 8 } },
      },
    ]);
  });

  test("a typed actual is told, but each indicator's formula is its own", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 7, 0.99);
    });
    expect(of(report, "D13")).toMatchObject([{ address: "H3", repair: null }]);
  });

  test("an actual that is not counted is typed in", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 5, "—", "—", 0.82);
    });
    expect(of(report, "D13")).toEqual([]);
  });
});
