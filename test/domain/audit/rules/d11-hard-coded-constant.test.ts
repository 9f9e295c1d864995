import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const scored = (formula: string) =>
  of(
    auditedCard({}, ({ first }, sheet) => {
      for (let row = first; row < first + 8; row += 1) {
        sheet.put(row, 10, { formula, value: sheet.values[row]?.[10] as number });
      }
    }),
    "D11",
  );

describe("D11: no amounts in formulas", () => {
  silentOnCleanCards("D11");

  test.each([
    ["=[@得分]*[@权重]*1.1", [1.1]],
    ["=MIN(120,[@得分])*[@权重]+MAX(-5,0)", [120, 5]],
    ["=[@得分]*90%", [90]],
  ])("%s", (formula, amounts) => {
    const found = scored(formula);
    expect(found).toMatchObject([{ address: "K3", details: { count: { value: 8 } } }]);
    const measured = found[0]?.measured;
    const items = measured?.kind === "list" ? measured.items : [];
    expect(items.map((item) => item.kind === "number" && Math.abs(item.value))).toEqual(amounts);
  });

  test.each([
    "=ROUND([@得分]*[@权重],2)",
    "=100*[@权重]*[@得分]/1000",
    "=INDEX(A:K,ROW(),9)*[@权重]",
  ])("%s holds none", (formula) => {
    expect(scored(formula)).toEqual([]);
  });
});
