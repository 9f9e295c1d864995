import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D15: what counts is seen", () => {
  silentOnCleanCards("D15");

  test("hidden rows with weight are named and can be shown", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.changed.hiddenRows = [first, first + 1];
    });
    expect(of(report, "D15")).toMatchObject([
      {
        case: "rows",
        address: "J3",
        measured: { value: 0.35 },
        repair: { kind: "show-rows", rows: [2, 3] },
      },
    ]);
  });

  test.each(["hidden", "very-hidden"] as const)("a card on a %s sheet", (visibility) => {
    const report = auditedCard({}, (_, sheet) => {
      sheet.changed.visibility = visibility;
    });
    expect(of(report, "D15")).toMatchObject([
      { case: "sheet", measured: { id: visibility }, repair: { kind: "show-sheet", sheet: 0 } },
    ]);
  });

  test("a total that leaves out what a filter hides", () => {
    const report = auditedCard({ record: null }, ({ first, total }, sheet) => {
      sheet.changed.hiddenRows = [first];
      sheet.put(total, 9, { formula: "=SUBTOTAL(109,J3:J10)", value: 0.8 });
    });
    expect(of(report, "D15").map(({ case: told, address }) => [told, address])).toEqual([
      ["rows", "J3"],
      ["subtotal", "J11"],
    ]);
  });
});
