import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const foreign = (formula: string) =>
  of(
    auditedCard({ record: null }, ({ total }, sheet) => {
      sheet.put(total, 10, { formula, value: sheet.values[total]?.[10] as number });
    }),
    "D34",
  );

const long = (length: number) => `=SUM(K3:K10)+0*LEN("${"a".repeat(length - 22)}")`;

describe("D34: formulas that can be read", () => {
  silentOnCleanCards("D34");

  test("more than 120 characters", () => {
    expect(foreign(long(120))).toEqual([]);
    expect(foreign(long(121))).toMatchObject([
      { case: "long", severity: "information", measured: { value: 121 }, limit: { value: 120 } },
    ]);
  });

  test("more than two choices within each other", () => {
    expect(foreign("=IF(K3>0,IF(K4>0,1,0),0)")).toEqual([]);
    expect(foreign("=IF(K3>0,IF(K4>0,IF(K5>0,1,0),0),0)")).toMatchObject([
      { case: "nested", measured: { value: 3 }, limit: { value: 2 } },
    ]);
  });

  test("our own formulas are printed and tested", () => {
    const report = auditedCard({}, ({ total }, sheet) => {
      sheet.put(total, 10, { formula: long(200), value: sheet.values[total]?.[10] as number });
    });
    expect(of(report, "D34")).toEqual([]);
  });
});
