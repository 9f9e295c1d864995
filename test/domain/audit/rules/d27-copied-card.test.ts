import { audited, of, workbookOf } from "../audited";
import { MadeCard } from "../made-card";
import { MadeSheet } from "../made-sheet";
import { silentOnCleanCards } from "../silent";

const withIds = (...ids: readonly string[]) =>
  of(
    audited(
      workbookOf(
        ids.map((id, index) => {
          const sheet = new MadeSheet(`表${index}`);
          new MadeCard(sheet, { table: `T${index}`, record: { id } });
          return sheet.snapshot();
        }),
      ),
    ),
    "D27",
  );

describe("D27: each card has its own id", () => {
  silentOnCleanCards("D27");

  test("a copied sheet is told with the original", () => {
    expect(withIds("a", "a", "b")).toMatchObject([
      {
        sheet: "表1",
        measured: { text: "T1" },
        limit: { text: "T0" },
        repair: { kind: "new-card-id", card: "T1" },
      },
    ]);
    expect(withIds("a", "b")).toEqual([]);
  });
});
