import { audited, of, workbookOf } from "../audited";
import { MadeCard } from "../made-card";
import { MadeSheet } from "../made-sheet";
import { silentOnCleanCards } from "../silent";

const cards = (formulas: readonly string[], names: readonly string[] = []) =>
  of(
    audited(
      workbookOf(
        formulas.map((formula, index) => {
          const sheet = new MadeSheet(`表${index}`);
          const { first } = new MadeCard(sheet, { table: `T${index}` });
          sheet.put(first, 1, names[index] ?? "首次解决率");
          sheet.put(first, 7, { formula, value: 0.82 });
          return sheet.snapshot();
        }),
      ),
    ),
    "D23",
  );

const days = (count: number) => `=KPI.FCR.WINDOW(A1:A9,B1:B9,C1:C9,${count},D1)`;

describe("D23: one indicator, one definition", () => {
  silentOnCleanCards("D23");

  test("the window that most cards do not use", () => {
    expect(cards([days(7), days(3), days(7)])).toMatchObject([
      {
        sheet: "表1",
        address: "H3",
        measured: { text: "KPI.FCR.WINDOW(,,,3,)" },
        limit: { text: "KPI.FCR.WINDOW(,,,7,)" },
        details: { agree: { value: 2 }, all: { value: 3 } },
      },
    ]);
  });

  test("another function, also where the card is in another language", () => {
    const names = ["首次解决率", "First contact resolution", "首次解决率"];
    expect(cards([days(7), "=KPI.FCR(A1,A2)", days(7)], names)).toHaveLength(1);
  });

  test("other cells are no other definition, nor is another indicator's", () => {
    expect(cards(["=KPI.FCR(A1,A2)", "=KPI.FCR(B1,B2)"])).toEqual([]);
    expect(cards([days(7), days(3)], ["首次解决率", "复访率"])).toEqual([]);
    expect(cards(["=F3/G3", "=F3/G3*1"])).toEqual([]);
  });
});
