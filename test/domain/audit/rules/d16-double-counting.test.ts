import { auditedCard, audited, of, workbookOf } from "../audited";
import { madeTeam, read } from "../made-team";
import { silentOnCleanCards } from "../silent";

describe("D16: nothing is counted twice", () => {
  silentOnCleanCards("D16");

  test("a sum over rows and their subtotal", () => {
    const report = auditedCard({ record: null }, ({ first, total }, sheet) => {
      sheet.put(first + 7, 0, "小计", "");
      sheet.put(first + 7, 9, { formula: "=SUM(J3:J9)", value: 0.9 });
      sheet.put(total, 9, { formula: "=SUM(J3:J10)", value: 1.8 });
    });
    const found = of(report, "D16").map(({ case: told, address }) => `${told} ${address}`);
    expect(found).toEqual(["subtotal K11", "subtotal J11"]);
    expect(of(report, "D16")[0]).toMatchObject({ measured: { value: 8 }, limit: { value: 7 } });
  });

  test("a card that comes up to the same top on two ways", () => {
    const { team, card, sheets } = madeTeam([
      { sheet: "甲", share: 0.5 },
      { sheet: "乙", share: 0.5 },
    ]);
    team.put(card.first + 1, 7, { formula: "='甲'!K11", value: 94 });
    const [finding] = of(audited(workbookOf(read([team, ...sheets]))), "D16");
    expect(finding).toMatchObject({ case: "twice", measured: { value: 2 }, limit: { value: 1 } });
    expect(finding?.card?.name).toBe("团队");
  });

  test("cards that take each other's points are another rule's finding", () => {
    const { team, card, sheets } = madeTeam([{ sheet: "甲", share: 1 }]);
    sheets[0]?.put(2, 7, { formula: `='团队'!K${card.total + 1}`, value: 1 });
    expect(of(audited(workbookOf(read([team, ...sheets]))), "D16")).toEqual([]);
  });
});
