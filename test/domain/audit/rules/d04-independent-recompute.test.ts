import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D04: totals are added up anew", () => {
  silentOnCleanCards("D04");

  test("a total that shows something else is told with both numbers", () => {
    const report = auditedCard({}, ({ total }, sheet) => {
      sheet.show(total, 10, 90);
    });
    expect(of(report, "D04")).toMatchObject([
      { case: "points", address: "K11", measured: { value: 90 }, limit: { kind: "number" } },
    ]);
    const [finding] = of(report, "D04");
    const limit = finding?.limit;
    expect(limit?.kind === "number" && limit.value).toBeCloseTo(94.6667, 4);
  });

  test("sum of weights and covered weight are compared as well", () => {
    const report = auditedCard({}, ({ total }, sheet) => {
      sheet.show(total, 8, 0.9);
      sheet.show(total, 9, 0.95);
    });
    expect(of(report, "D04").map(({ case: told }) => told)).toEqual(["weight", "covered"]);
  });

  test("a foreign total may be rounded, be a plain sum, or count weights out of 100", () => {
    const rounded = auditedCard({ record: null }, ({ total }, sheet) => {
      sheet.put(total, 10, { formula: "=ROUND(SUM(K3:K10),1)", value: 94.7 });
    });
    expect(of(rounded, "D04")).toEqual([]);
    const blank = auditedCard({ record: null }, ({ first, total }, sheet) => {
      sheet.put(first, 8, "");
      sheet.put(first, 10, "");
      sheet.put(total, 10, { formula: "=SUM(K3:K10)", value: 76.44444444444444 });
    });
    expect(of(blank, "D04").filter(({ case: told }) => told === "points")).toEqual([]);
  });
});
