import { cellAddress } from "../domain/cells/cell-address";
import type { RowDraft, RowPlan } from "../sheets/sheet-plan";
import { applyConditionalLooks } from "./apply-conditional-looks";
import { applyNumberFormats } from "./apply-number-formats";
import { applyStyle } from "./apply-style";
import { applyValidations } from "./apply-validations";
import { areaAddress } from "./area-address";
import { cellEntry } from "./cell-entry";
import { ExcelProblem } from "./excel-problem";
import { startFindingNewSheet } from "./find-place";
import { excelCode } from "./problem-of";
import type { GrowingTable, PutRow } from "./put-row-result";
import { startReading } from "./read-table";
import { runInExcel, stopIfLate } from "./run";
import { takeBackPutRow } from "./take-back-put-row";
import { writeSheet } from "./write-sheet";

/** More tables of one kind than anybody keeps. */
const COPIES = 5;

/**
 * Puts a row at the end of its table, which is found by name wherever it was moved to, or makes the
 * sheet with that row where there is none. One sync to look, one to write.
 *
 * @param drafts The row in each language; the first is the user's own.
 */
export async function putRow(drafts: readonly [RowDraft, ...RowDraft[]]): Promise<PutRow> {
  return runInExcel(async (context, signal) => {
    const [own] = drafts;
    const tables = startFindingTables(context, own.tableName);
    const newPlace = startFindingNewSheet(context, own.sheet);
    await context.sync();
    stopIfLate(signal);
    const found = firstThatTakes(tables(), drafts);
    if (found !== null) return writeRow(context, signal, found);
    const inserted = await writeSheet(context, signal, own.sheet, newPlace());
    return { kind: "sheet", inserted };
  });
}

interface Found {
  readonly table: GrowingTable;
  readonly draft: RowDraft;
  readonly subjectColumn: number;
}

function startFindingTables(
  context: Excel.RequestContext,
  name: string,
): () => readonly GrowingTable[] {
  const names = Array.from({ length: COPIES }, (_, copy) =>
    copy === 0 ? name : `${name}_${copy + 1}`,
  );
  const candidates = names.map((candidate) => {
    const table = context.workbook.tables.getItemOrNullObject(candidate);
    const reading = startReading(table);
    const { worksheet } = table;
    const { protection } = worksheet;
    protection.load("protected");
    return { table, reading, protection };
  });
  return () =>
    candidates
      .filter(({ table }) => !table.isNullObject)
      .map(({ reading, protection }) => ({
        ...reading(),
        isProtected: protection.protected,
      }));
}

/** A table may be written in another language than the pane speaks; its row is then, too. */
function firstThatTakes(
  tables: readonly GrowingTable[],
  drafts: readonly RowDraft[],
): Found | null {
  for (const table of tables) {
    for (const draft of drafts) {
      const subjectColumn = table.headers.indexOf(draft.subject.heading);
      if (subjectColumn >= 0) return { table, draft, subjectColumn };
    }
  }
  return null;
}

function refuseWhereItCannotGo(table: GrowingTable, draft: RowDraft, subjectColumn: number): void {
  if (table.isProtected) throw new ExcelProblem("sheet-protected");
  const names = [draft.subject.text, ...draft.alsoCalled];
  const at = table.values.findIndex((row) => names.includes(String(row[subjectColumn]).trim()));
  if (at < 0) return;
  throw new ExcelProblem("row-present", {
    name: String(table.values[at]?.[subjectColumn]),
    sheet: table.sheetName,
    address: cellAddress(table.bodyRow + at, table.bodyColumn + subjectColumn),
  });
}

async function writeRow(
  context: Excel.RequestContext,
  signal: AbortSignal,
  { table, draft, subjectColumn }: Found,
): Promise<PutRow> {
  refuseWhereItCannotGo(table, draft, subjectColumn);
  const row = table.bodyRow + table.values.length;
  const plan = draft.plan({ row, column: table.bodyColumn, headers: table.headers });
  queueRow(context, table, plan);
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) !== "InvalidOperationInCellEditMode") await takeBackPutRow(table);
    throw error;
  }
  if (signal.aborted) await takeBackPutRow(table);
  const { sheetName, tableName } = table;
  const { text: subject } = draft.subject;
  return {
    kind: "row",
    sheetName,
    tableName,
    address: areaAddress(plan.block),
    subject,
    subjectColumn,
  };
}

function queueRow(context: Excel.RequestContext, table: GrowingTable, plan: RowPlan): void {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.tables.getItem(table.tableName).rows.add();
  const sheet = context.workbook.worksheets.getItem(table.sheetName);
  const row = sheet.getRange(areaAddress(plan.block));
  row.dataValidation.clear();
  applyNumberFormats(sheet, plan);
  row.formulas = plan.cells.map((cells) => cells.map(cellEntry));
  for (const { areas, style } of plan.styles) applyStyle(sheet, areas, style);
  applyValidations(sheet, plan.validations);
  applyConditionalLooks(sheet, plan.conditionalLooks);
}
