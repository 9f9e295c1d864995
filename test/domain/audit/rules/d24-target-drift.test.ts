import { audited, of, workbookOf } from "../audited";
import type { MadeCardOptions } from "../made-card";
import { MadeCard } from "../made-card";
import { MadeSheet } from "../made-sheet";
import { silentOnCleanCards } from "../silent";

const cards = (targets: readonly number[], options: readonly Partial<MadeCardOptions>[] = []) =>
  of(
    audited(
      workbookOf(
        targets.map((target, index) => {
          const sheet = new MadeSheet(`表${index}`);
          const card = new MadeCard(sheet, { table: `T${index}`, ...options[index] });
          sheet.put(card.first, 4, target);
          return sheet.snapshot();
        }),
      ),
    ),
    "D24",
  );

describe("D24: one role, one target", () => {
  silentOnCleanCards("D24");

  test("the target that most cards of the role do not have", () => {
    expect(cards([0.9, 0.9, 0.85])).toMatchObject([
      {
        sheet: "表2",
        address: "E3",
        measured: { value: 0.85 },
        limit: { value: 0.9 },
        details: { role: { text: "客服专员" }, card: { text: "T0" } },
      },
    ]);
  });

  test("another role or period may have another target, and so may nobody in particular", () => {
    expect(cards([0.9, 0.85], [{ role: "客服主管" }])).toEqual([]);
    expect(cards([0.9, 0.85], [{ period: "2026-02" }])).toEqual([]);
    expect(cards([0.9, 0.85], [{ role: "" }, { role: "" }])).toEqual([]);
  });
});
