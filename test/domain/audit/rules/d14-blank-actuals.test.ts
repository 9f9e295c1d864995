import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D14: the total rests on actuals", () => {
  silentOnCleanCards("D14");

  test("rows without one are named, with the weight that is covered", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      for (const column of [7, 8, 10]) sheet.show(first, column, "");
    });
    const [finding] = of(report, "D14");
    expect(finding).toMatchObject({
      severity: "warning",
      address: "H3",
      limit: { value: 1 },
      details: { rows: { items: [{ text: "首次解决率" }] } },
    });
    const measured = finding?.measured;
    expect(measured?.kind === "share" && measured.value).toBeCloseTo(0.8);
  });

  test("a card that shows no total yet promises nothing", () => {
    const report = auditedCard({}, ({ first, total }, sheet) => {
      for (let row = first; row < total; row += 1) sheet.show(row, 7, "");
      sheet.show(total, 10, "");
    });
    expect(of(report, "D14")).toEqual([]);
  });
});
