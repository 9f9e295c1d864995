import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

describe("D01: a total is a formula", () => {
  silentOnCleanCards("D01");

  test("a typed sum of weights that is right can be replaced without changing it", () => {
    const report = auditedCard({}, ({ total }, sheet) => {
      sheet.put(total, 9, 1);
    });
    expect(of(report, "D01")).toMatchObject([
      {
        severity: "error",
        sheet: "绩效",
        address: "J11",
        measured: { kind: "number", value: 1 },
        limit: { kind: "number" },
        repair: { kind: "write", cells: [{ from: 1, to: "=SUM(J3:J10)" }] },
      },
    ]);
  });

  test("a typed total that is wrong is not repaired unseen", () => {
    const report = auditedCard({}, ({ total }, sheet) => {
      sheet.put(total, 10, 99);
    });
    expect(of(report, "D01")).toMatchObject([
      { address: "K11", measured: { value: 99 }, repair: null },
    ]);
  });
});
