import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D09: no errors in a card", () => {
  silentOnCleanCards("D09");

  test.each(["#DIV/0!", "#N/A", "#REF!", "#VALUE!", "#NUM!", "#SPILL!"])("%s is named", (error) => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.show(first, 7, error);
    });
    expect(of(report, "D09")).toMatchObject([
      { case: "error", address: "H3", measured: { text: error }, repair: null },
    ]);
  });

  test.each(["=KPI.FCR([@分子],[@分母])", "=_xldudf_KPI_FCR([@分子],[@分母])"])(
    "%s without the add-in is entered again",
    (formula) => {
      const report = auditedCard({}, ({ first }, sheet) => {
        sheet.put(first, 7, { formula, value: "#NAME?" });
      });
      expect(of(report, "D09")).toMatchObject([
        { case: "add-in", repair: { kind: "enter-again", cells: [{ row: 2, column: 7 }] } },
      ]);
    },
  );
});
