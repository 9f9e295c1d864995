import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D26: names mean their cells", () => {
  silentOnCleanCards("D26");

  test("a name that has lost its cells", () => {
    const report = auditedCard({}, (_, sheet) => {
      sheet.names.push({ name: "KPI_Outcome", formula: "=#REF!" });
    });
    expect(of(report, "D26")).toMatchObject([
      { case: "lost", subject: "KPI_Outcome", measured: { text: "=#REF!" } },
    ]);
  });

  test("a name of ours that means the sheet it was copied from", () => {
    const report = auditedCard({}, (_, sheet) => {
      sheet.names.push({ name: "KPI_Customer", formula: "='原表'!$B$20" });
      sheet.names.push({ name: "Rates", formula: "='原表'!$B$20" });
    });
    expect(of(report, "D26")).toMatchObject([
      { case: "other-sheet", subject: "KPI_Customer", limit: { text: "绩效" } },
    ]);
  });

  test("a workbook's name matters where a card uses it", () => {
    const names = [
      { name: "Cap", formula: "=#REF!" },
      { name: "Unused", formula: "=#REF!" },
    ];
    const report = auditedCard(
      {},
      ({ total }, sheet) => {
        sheet.put(total, 5, { formula: "=Cap", value: "" });
      },
      {},
      { names },
    );
    expect(of(report, "D26")).toMatchObject([{ case: "lost", subject: "Cap" }]);
  });
});
