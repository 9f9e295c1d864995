import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D03: the weights are still those that were settled", () => {
  silentOnCleanCards("D03");

  test("a changed weight shows in the sum", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 9, 0.25);
    });
    expect(of(report, "D03")).toMatchObject([
      { address: "J11", measured: { kind: "share" }, limit: { kind: "share", value: 1 } },
    ]);
  });

  test("a sum that was kept with 95 % is compared with that", () => {
    expect(of(auditedCard({ record: { weightSum: 0.95 } }), "D03")).toHaveLength(1);
  });
});
