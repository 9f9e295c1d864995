import { audited, of, workbookOf } from "../audited";
import { madeTeam, read } from "../made-team";
import { silentOnCleanCards } from "../silent";

const periods = (...written: readonly string[]) => {
  const share = 1 / written.length;
  const { team, sheets } = madeTeam(
    written.map((period, index) => ({ sheet: `表${index}`, share, card: { period } })),
  );
  return of(audited(workbookOf(read([team, ...sheets]))), "D31");
};

describe("D31: one result, one period", () => {
  silentOnCleanCards("D31");

  test("a quarter among months", () => {
    expect(periods("2026-01", "2026 Q1", "2026年1月")).toMatchObject([
      {
        severity: "error",
        sheet: "表1",
        measured: { text: "2026 Q1" },
        limit: { text: "2026-01" },
        details: { parent: { text: "团队" }, agree: { value: 2 }, all: { value: 3 } },
      },
    ]);
  });

  test("the same days in other words, and a card without a period", () => {
    expect(periods("2026-01", "2026年1月", "")).toEqual([]);
    expect(periods("春季", "春 季")).toEqual([]);
  });
});
