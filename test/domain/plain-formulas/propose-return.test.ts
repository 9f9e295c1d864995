import fc from "fast-check";
import { proposeConversion } from "../../../src/domain/plain-formulas/propose-conversion";
import { proposeReturn } from "../../../src/domain/plain-formulas/propose-return";
import type { SheetCells } from "../../../src/domain/plain-formulas/sheet-cells";
import { changed, NOW, sheetOf, situationOf } from "./situation";

/** Their plain formulas are the same, so that these do not tell which one it was. */
const FUNCTIONS = ["ATTAIN", "RATE"] as const;

/** A row of a card: its name, two numbers, and our function of them in the writing given. */
const line = (name: string, id: (typeof FUNCTIONS)[number], row: number) => [
  name,
  8,
  10,
  `=IF( B${row}=0,"",KPI.${id}(B${row},$C${row}) )`,
];

function convert(sheet: SheetCells) {
  const proposal = proposeConversion(situationOf([sheet]), { freezeOthers: false, at: NOW });
  return { after: changed(sheet, proposal), kept: proposal.kept };
}

/** What Excel makes of references when rows move, for rows "1", "2" … of these sheets. */
function movedRows(sheet: SheetCells, rowAfter: (row: number) => number): SheetCells {
  const order = sheet.formulas.map((_, at) => rowAfter(at));
  const blank = sheet.formulas[0]?.map(() => "") ?? [];
  const rows = Array.from({ length: Math.max(...order) + 1 }, () => blank);
  for (const [at, cells] of sheet.formulas.entries()) {
    rows[order[at] ?? 0] = cells.map((cell) =>
      String(cell).startsWith("=")
        ? String(cell).replace(/([BC])(\d+)/g, (_, letter: string, row: string) => {
            return `${letter}${rowAfter(Number(row) - 1) + 1}`;
          })
        : cell,
    ) as string[];
  }
  return { ...sheet, formulas: rows, values: rows };
}

/** So the sheet would be had it never been converted. */
function expectBack(sheet: SheetCells, moved: (sheet: SheetCells) => SheetCells) {
  const { after, kept } = convert(sheet);
  const now = moved(after);
  const back = proposeReturn(situationOf([now], kept));
  expect(changed(now, back).formulas).toEqual(moved(sheet).formulas);
  expect(back.skipped).toEqual([]);
  expect(back.kept).toEqual([]);
}

const functionIds = fc.array(fc.constantFrom(...FUNCTIONS), { minLength: 1, maxLength: 4 });

test("there and back restores every formula, letter for letter", () => {
  fc.assert(
    fc.property(functionIds, (ids) => {
      expectBack(sheetOf(ids.map((id, at) => line("", id, at + 1))), (sheet) => sheet);
    }),
    { numRuns: 1_000 },
  );
});

test("rows may be inserted or sorted in between: each formula finds its row", () => {
  const rows = functionIds.chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      order: fc.uniqueArray(fc.nat(9), { minLength: ids.length, maxLength: ids.length }),
    }),
  );
  fc.assert(
    fc.property(rows, ({ ids, order }) => {
      const sheet = sheetOf(ids.map((id, at) => line(`Indicator ${at}`, id, at + 1)));
      expectBack(sheet, (one) => movedRows(one, (row) => order[row] ?? row));
    }),
    { numRuns: 1_000 },
  );
});

test("rows without words follow insertions while one function fills them all", () => {
  const same = sheetOf([1, 2, 3].map((row) => line("", "RATE", row)));
  expectBack(same, (sheet) => movedRows(sheet, (row) => row + (row > 0 ? 2 : 0)));
});

test("after a move, rows without words that held different functions are not guessed at", () => {
  const { after, kept } = convert(sheetOf([line("", "ATTAIN", 1), line("", "RATE", 2)]));
  const moved = proposeReturn(situationOf([movedRows(after, (row) => row + 1)], kept));
  expect(moved.changes).toEqual([]);
  expect(moved.skipped.map(({ reason }) => reason)).toEqual(["changed", "changed"]);
  expect(moved.kept).toEqual(kept);
});

test("an edited formula is left as it is, and its original is shown", () => {
  const { after, kept } = convert(sheetOf([line("Rate", "RATE", 1)]));
  const edited = { ...after, formulas: [["Rate", 8, 10, "=SUM(B1)/SUM($C1)+1"]] };
  const { changes, skipped, kept: still } = proposeReturn(situationOf([edited], kept));
  expect(changes).toEqual([]);
  expect(skipped).toMatchObject([{ row: 0, column: 3, reason: "changed" }]);
  expect(skipped[0]?.formula).toContain("KPI.RATE(");
  expect(still).toEqual(kept);
});

test("Excel's own spacing and letters, a renamed sheet and a new reference do not matter", () => {
  const sheet = sheetOf([["Rate", 8, 10, "=KPI.RATE(Data!B1,C1)"]]);
  const { after, kept } = convert(sheet);
  const now = {
    ...after,
    sheetName: "Renamed",
    formulas: [["Rate", 8, 10, "=sum( 'New data'!B7 ) / SUM(C1)"]],
  };
  const { changes } = proposeReturn(situationOf([now], kept));
  expect(changes).toMatchObject([{ to: "=KPI.RATE('New data'!B7,C1)", sheetName: "Renamed" }]);
});

test("a sheet with another id is known by its name", () => {
  const { after, kept } = convert(sheetOf([line("Rate", "RATE", 1)]));
  const now = { ...after, sheetId: "{9}" };
  expect(proposeReturn(situationOf([now], kept)).changes).toMatchObject([{ sheetId: "{9}" }]);
});

test("a protected sheet and other sheets' records stay as they are", () => {
  const { after, kept } = convert(sheetOf([line("Rate", "RATE", 1)]));
  const locked = proposeReturn(situationOf([{ ...after, isProtected: true }], kept));
  expect(locked).toMatchObject({ changes: [], skipped: [{ reason: "protected" }] });
  const elsewhere = sheetOf([["x"]], { sheetId: "{2}", sheetName: "Other" });
  expect(proposeReturn(situationOf([elsewhere], kept))).toEqual({ changes: [], skipped: [], kept });
});
