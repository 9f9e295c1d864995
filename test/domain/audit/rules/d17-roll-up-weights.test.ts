import { audited, of, workbookOf } from "../audited";
import { MadeCard } from "../made-card";
import { MadeSheet } from "../made-sheet";
import type { Member } from "../made-team";
import { madeTeam, read } from "../made-team";
import { silentOnCleanCards } from "../silent";

const ofTeam = (members: readonly Member[], others: readonly MadeSheet[] = []) => {
  const { team, sheets } = madeTeam(members);
  return audited(workbookOf(read([team, ...sheets, ...others])));
};

const member = (sheet: string, share: number): Member => ({ sheet, share });

describe("D17: the shares of a team make the whole", () => {
  silentOnCleanCards("D17");

  test("0.05 percentage points are let pass, more is not", () => {
    expect(of(ofTeam([member("甲", 0.6), member("乙", 0.4005)]), "D17")).toEqual([]);
    expect(of(ofTeam([member("甲", 0.6), member("乙", 0.41)]), "D17")).toMatchObject([
      { case: "shares", severity: "error", sheet: "团队", limit: { kind: "share", value: 1 } },
    ]);
  });

  test("a card that no team takes in", () => {
    const alone = new MadeSheet("丙");
    new MadeCard(alone, { table: "Alone" });
    const report = ofTeam([member("甲", 0.6), member("乙", 0.4)], [alone]);
    expect(of(report, "D17")).toMatchObject([
      { case: "orphan", severity: "warning", sheet: "丙", details: { card: { text: "Alone" } } },
    ]);
  });
});
