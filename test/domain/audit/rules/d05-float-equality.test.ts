import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const check = (formula: string) =>
  of(
    auditedCard({}, ({ total }, sheet) => {
      sheet.put(total + 1, 0, { formula, value: true });
    }),
    "D05",
  );

describe("D05: a sum is not compared with exactly 1", () => {
  silentOnCleanCards("D05");

  test.each(["=IF(SUM(J3:J10)=1,1,0)", "=100%=SUM(J3:J10)", "=J11<>1", "=KPI_WeightSum=1"])(
    "%s is told",
    (formula) => {
      expect(check(formula)).toMatchObject([{ severity: "warning", address: "A12" }]);
    },
  );

  test.each(["=ABS(SUM(J3:J10)-1)<0.0005", "=ROUND(SUM(J3:J10),4)=1", "=SUM(J3:J10)=2", "=A1=1"])(
    "%s is not",
    (formula) => {
      expect(check(formula)).toEqual([]);
    },
  );
});
