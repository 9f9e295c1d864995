import type { AuditRepair } from "../../../src/domain/audit/audit-repair";
import { repairWorkbook } from "../../../src/excel/audit/repair-workbook";
import { resetExcel } from "../../support/excel/excel";
import { formulasOf, onSheet } from "../../support/excel/in-excel";
import { tapTheWire } from "../wire-tap";

const NAMES = ["Sheet1"];
const at = (row: number, column: number) => ({ sheet: 0, row, column });

beforeEach(async () => {
  await resetExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:C3").formulas = [
      [1, 2, "=A1+B1"],
      [3, 4, 99],
      ["'0.2", 5, "=A3+B3"],
    ];
  });
});

const COPY: AuditRepair = { kind: "copy-formula", from: at(0, 2), to: at(1, 2) };

test("a formula is copied as when filling, in two syncs, and taken back", async () => {
  const wire = tapTheWire();
  const takeBack = await repairWorkbook(COPY, NAMES);
  expect(wire.sent).toHaveLength(2);
  wire.close();
  expect(await formulasOf("C2")).toEqual([["=A2+B2"]]);
  await takeBack();
  expect(await formulasOf("C2")).toEqual([[99]]);
});

test("a number that was text becomes one; taken back it is the same text", async () => {
  const cells = [{ place: at(2, 0), from: "0.2", to: 0.2 }];
  const takeBack = await repairWorkbook({ kind: "write", cells }, NAMES);
  expect(await formulasOf("A3")).toEqual([[0.2]]);
  await takeBack();
  expect(await formulasOf("A3")).toEqual([["0.2"]]);
});

test("a formula is entered where a figure stood", async () => {
  const cells = [{ place: at(1, 2), from: 99, to: "=SUM(A2:B2)" }];
  await repairWorkbook({ kind: "write", cells }, NAMES);
  expect(await formulasOf("C2")).toEqual([["=SUM(A2:B2)"]]);
});

test("a cell that no longer holds what was seen stops it", async () => {
  const cells = [{ place: at(1, 2), from: 98, to: "=SUM(A2:B2)" }];
  await expect(repairWorkbook({ kind: "write", cells }, NAMES)).rejects.toMatchObject({
    code: "cell-changed",
    details: { address: "C2" },
  });
  expect(await formulasOf("C2")).toEqual([[99]]);
});

test("a protected sheet stops it", async () => {
  await onSheet((sheet) => {
    sheet.protection.protect();
  });
  await expect(repairWorkbook(COPY, NAMES)).rejects.toMatchObject({ code: "sheet-protected" });
});

test("a number format, and a formula entered again", async () => {
  const format = { kind: "number-format", cells: [at(0, 0)], format: "0.0" } as const;
  const takeBack = await repairWorkbook(format, NAMES);
  const formatOf = () => onSheet((sheet) => sheet.getRange("A1").load("numberFormat"));
  expect((await formatOf()).numberFormat).toEqual([["0.0"]]);
  await takeBack();
  expect((await formatOf()).numberFormat).toEqual([["General"]]);
  await repairWorkbook({ kind: "enter-again", cells: [at(0, 2)] }, NAMES);
  expect(await formulasOf("C1")).toEqual([["=A1+B1"]]);
});

test("a cell is locked, and open again", async () => {
  const lock = { kind: "lock", cells: [at(0, 0)], locked: false } as const;
  const lockedOf = () => onSheet((sheet) => sheet.getRange("A1").format.protection.load("locked"));
  const takeBack = await repairWorkbook(lock, NAMES);
  expect((await lockedOf()).locked).toBe(false);
  await takeBack();
  expect((await lockedOf()).locked).toBe(true);
});

test("hidden rows, a hidden sheet and manual calculation, there and back", async () => {
  await onSheet((sheet, context) => {
    sheet.getRange("A2").rowHidden = true;
    context.workbook.worksheets.add("Hidden").visibility = "VeryHidden";
    context.workbook.application.calculationMode = "Manual";
  });
  const state = () =>
    onSheet(async (sheet, context) => {
      const row = sheet.getRange("A2").load("rowHidden");
      const hidden = context.workbook.worksheets.getItem("Hidden").load("visibility");
      const application = context.workbook.application.load("calculationMode");
      await context.sync();
      return [row.rowHidden, hidden.visibility, application.calculationMode];
    });
  const before = await state();
  const names = ["Sheet1", "Hidden"];
  const repairs: readonly AuditRepair[] = [
    { kind: "show-rows", sheet: 0, rows: [1] },
    { kind: "show-sheet", sheet: 1 },
    { kind: "calculate-automatically" },
  ];
  const back = [];
  for (const repair of repairs) back.push(await repairWorkbook(repair, names));
  expect(await state()).toEqual([false, "Visible", "Automatic"]);
  for (const takeBack of back) await takeBack();
  expect(await state()).toEqual(before);
});
