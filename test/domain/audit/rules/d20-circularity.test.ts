import { auditedCard, audited, of, workbookOf } from "../audited";
import { madeTeam, read } from "../made-team";
import { silentOnCleanCards } from "../silent";

describe("D20: nothing rests on itself", () => {
  silentOnCleanCards("D20");

  test("a row that takes the total it is part of", () => {
    const report = auditedCard({}, ({ first, total }, sheet) => {
      sheet.put(first, 7, { formula: `=K${total + 1}/100`, value: 0 });
    });
    expect(of(report, "D20")).toMatchObject([{ case: "circle", severity: "error", sheet: "绩效" }]);
  });

  test("two cards that take each other's points, told once", () => {
    const { team, card, sheets } = madeTeam([{ sheet: "甲", share: 1 }]);
    sheets[0]?.put(2, 7, { formula: `='团队'!K${card.total + 1}`, value: 1 });
    expect(of(audited(workbookOf(read([team, ...sheets]))), "D20")).toHaveLength(1);
  });

  test("cells that many totals rest on are no circle", () => {
    const report = auditedCard({}, ({ first }, sheet) => {
      sheet.put(30, 0, { formula: "=A32", value: 0.9 });
      sheet.put(31, 0, 0.9);
      for (let row = first; row < first + 8; row += 1) {
        sheet.put(row, 4, { formula: "=$A$31+SUM($A$31:$A$32)*0", value: 0.9 });
      }
    });
    expect(of(report, "D20")).toEqual([]);
  });

  test("a workbook that calculates circles step by step", () => {
    const calculation = { mode: "automatic", pending: false, iterative: true } as const;
    const report = auditedCard({}, undefined, {}, { calculation });
    expect(of(report, "D20")).toMatchObject([{ case: "iterative", severity: "warning" }]);
  });
});
