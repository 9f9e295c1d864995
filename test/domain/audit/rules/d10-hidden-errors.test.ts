import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const scored = (formula: string) =>
  of(
    auditedCard({}, ({ first }, sheet) => {
      for (let row = first; row < first + 8; row += 1) {
        sheet.put(row, 10, { formula, value: sheet.values[row]?.[10] as number });
      }
    }),
    "D10",
  );

describe("D10: errors are not counted as nothing", () => {
  silentOnCleanCards("D10");

  test.each([
    "=IFERROR([@得分]*[@权重],0)",
    '=1*IFNA([@得分]*[@权重],"")',
    "=IFERROR([@得分]*[@权重],)",
  ])("%s is told once for all of its rows", (formula) => {
    expect(scored(formula)).toMatchObject([
      { severity: "warning", address: "K3", details: { count: { value: 8 } } },
    ]);
  });

  test("an error that becomes another error stays one", () => {
    expect(scored("=IFERROR([@得分]*[@权重],NA())")).toEqual([]);
  });
});
