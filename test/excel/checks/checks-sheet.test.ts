/** The sheet that finance signs, in Excel: what it counts, what it links to, what it leaves behind. */
import type { AuditReport } from "../../../src/domain/audit/audit-report";
import { insertSheet } from "../../../src/excel/insert-sheet";
import { removeInserted } from "../../../src/excel/remove-inserted";
import { draftChecks } from "../../../src/sheets/checks/draft-checks";
import { auditedCard } from "../../domain/audit/audited";
import { checksOf, wordsIn } from "../../sheets/checks/made-checks";
import { resetExcel } from "../../support/excel/excel";
import { formulasOf, onSheet, valuesOf, write } from "../../support/excel/in-excel";
import { tapTheWire } from "../wire-tap";
import { workbookState } from "../workbook-state";

const SOUND = auditedCard();
const BROKEN = auditedCard({}, ({ first }, sheet) => {
  sheet.put(first + 2, 8, 100);
});

beforeEach(resetExcel);

async function insertChecks(report: AuditReport) {
  const words = await wordsIn("zh-CN");
  return insertSheet(draftChecks(checksOf(report), words), "new-sheet");
}

const markNow = () =>
  onSheet(async (_sheet, context) => {
    const mark = context.workbook.names.getItemOrNullObject("KPI_Checks").load("formula");
    await context.sync();
    return mark.isNullObject ? null : String(mark.formula);
  });

test("Excel counts the verdict from the lines, and misses one that is deleted or rewritten", async () => {
  const wire = tapTheWire();
  await insertChecks(BROKEN);
  wire.close();
  expect(wire.sent).toHaveLength(2);
  expect((await valuesOf("C4"))[0]).toEqual(["未通过"]);
  const [counts = []] = await valuesOf("C6:H6");
  expect(counts.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(41);
  expect(counts[0]).toBeGreaterThan(0);
  expect((await valuesOf("C8"))[0]?.[0]).toBeCloseTo(46_082.8854, 4);
  await write("H20", [["没问题"]]);
  expect((await valuesOf("C4"))[0]).toEqual(["行数不符：有检查行被删除或改写"]);
  await write("H20", [["通过"]]);
  await onSheet((sheet) => {
    sheet.getRange("21:21").delete("Up");
  });
  expect((await valuesOf("C4"))[0]).toEqual(["行数不符：有检查行被删除或改写"]);
});

test("a link shows the card's name and leads to its first cell", async () => {
  await insertChecks(SOUND);
  const column = (await formulasOf("C14:C54")).flat();
  const at = column.findIndex((cell) => String(cell).startsWith("=HYPERLINK"));
  expect(column[at]).toBe('=HYPERLINK("#绩效!A2","Card")');
  expect((await valuesOf(`C${14 + at}`))[0]).toEqual(["Card"]);
  expect((await valuesOf("C4"))[0]).toEqual(["通过"]);
});

test("the latest sheet leaves its mark; taken away again, the earlier mark is back", async () => {
  const untouched = await workbookState();
  const first = await insertChecks(SOUND);
  const signed = await markNow();
  expect(signed).toMatch(/^="checks1;pass;0;/);
  const second = await insertChecks(BROKEN);
  expect([first.sheetName, second.sheetName]).toEqual(["检查表", "检查表 (2)"]);
  expect(await markNow()).toMatch(/^="checks1;fail;/);
  await removeInserted(second);
  expect(await markNow()).toBe(signed);
  await removeInserted(first);
  expect(await workbookState()).toEqual(untouched);
});

test("a mark that somebody has renewed since is not taken back", async () => {
  const first = await insertChecks(SOUND);
  await insertChecks(BROKEN);
  const latest = await markNow();
  await removeInserted(first);
  expect(await markNow()).toBe(latest);
});
