import { auditedCard, of, READ_AT } from "../audited";
import { silentOnCleanCards } from "../silent";

const read = (readAt: number, formula: string | null) =>
  of(
    auditedCard(
      { period: "2026年2月" },
      ({ first }, sheet) => {
        if (formula !== null) sheet.put(first, 7, { formula, value: 0.82 });
      },
      {},
      { readAt },
    ),
    "D32",
  );

const WINDOW = "=KPI.FCR.WINDOW(A1:A9,B1:B9,C1:C9,7,46081)";

describe("D32: a window is over before its rate is final", () => {
  silentOnCleanCards("D32");

  test("on 1 March contacts of February can still come back", () => {
    expect(read(READ_AT, WINDOW)).toMatchObject([
      {
        severity: "warning",
        measured: { text: "2026-03-01" },
        limit: { text: "2026-03-07" },
        details: { days: { value: 7 } },
      },
    ]);
  });

  test("after seven whole days they cannot", () => {
    expect(read(READ_AT + 6.9, WINDOW)).toHaveLength(1);
    expect(read(READ_AT + 7, WINDOW)).toEqual([]);
  });

  test("the length may stand in a cell; a rate that was typed in names none", () => {
    expect(read(READ_AT, "=KPI.REOPEN.WINDOW(A1:A9,B1:B9,G3,46081)")).toMatchObject([
      { details: { days: { value: 100 } } },
    ]);
    expect(read(READ_AT, null)).toEqual([]);
  });
});
