import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const rates = (retention: number, churn: number, churnBase = 200) =>
  of(
    auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 1, "客户保留率", "%", "越高越好", 0.9, retention * 200, 200, retention);
      sheet.put(
        first + 1,
        1,
        "客户流失率",
        "%",
        "越高越好",
        0.9,
        churn * churnBase,
        churnBase,
        churn,
      );
    }),
    "D30",
  );

describe("D30: figures that hang together fit together", () => {
  silentOnCleanCards("D30");

  test("retention and churn of the same people make 100 %", () => {
    expect(rates(0.9, 0.2)).toMatchObject([
      { case: "whole", severity: "warning", address: "H4", limit: { value: 1 } },
    ]);
    expect(rates(0.9, 0.1)).toEqual([]);
    expect(rates(0.9, 0.1004)).toEqual([]);
  });

  test("of other people they need not", () => {
    expect(rates(0.9, 0.2, 100)).toEqual([]);
  });

  test.each([
    ["not-above", 0.3, 0.2, 1],
    ["not-above", 0.2, 0.2, 0],
    ["remainder-not-above", 0.1, 0.8, 1],
    ["remainder-not-above", 0.1, 0.9, 0],
  ] as const)("%s: %d and %d", (kind, one, other, count) => {
    const report = auditedCard(
      {},
      ({ first }, sheet) => {
        sheet.put(first, 1, "客户保留率");
        sheet.put(first, 7, one);
        sheet.put(first + 1, 1, "客户流失率");
        sheet.put(first + 1, 7, other);
      },
      { identities: [{ kind, one: "customer-retention-rate", other: "customer-churn-rate" }] },
    );
    expect(of(report, "D30")).toHaveLength(count);
  });
});
