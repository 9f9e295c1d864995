import type { SheetSnapshot } from "../../../../src/domain/audit/workbook/workbook-snapshot";
import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const locked = (changed: Partial<SheetSnapshot>, final = false) =>
  of(
    auditedCard({ record: { final } }, (_, sheet) => {
      Object.assign(sheet.changed, changed);
    }),
    "D28",
  );

const inputs = { row: 2, column: 5, rows: 8, columns: 2 };

describe("D28: formulas are locked, figures are not", () => {
  silentOnCleanCards("D28");

  test("a final card on an unprotected sheet", () => {
    expect(locked({}, true)).toMatchObject([{ case: "unprotected", severity: "information" }]);
  });

  test("open formulas and locked figures are counted and can be set right", () => {
    expect(locked({ protected: true, unlocked: [{ ...inputs, column: 8 }] })).toMatchObject([
      {
        case: "formulas-open",
        measured: { value: 16 - 8 },
        repair: { kind: "lock", locked: true },
      },
      { case: "inputs-locked", measured: { value: 16 }, repair: { kind: "lock", locked: false } },
    ]);
  });

  test("a well protected card, a final one, and locks that were not read", () => {
    expect(locked({ protected: true, unlocked: [inputs] })).toEqual([]);
    expect(locked({ protected: true, unlocked: [] }, true)).toEqual([]);
    expect(locked({ protected: true, unlocked: null })).toEqual([]);
  });
});
