import { cellAddress } from "../domain/cells/cell-address";
import type { CellContent } from "../sheets/sheet-plan";
import type { RowPlan } from "../sheets/plan-card-row";
import { applyConditionalLooks } from "./apply-conditional-looks";
import { applyNumberFormats } from "./apply-number-formats";
import { applyStyle } from "./apply-style";
import { applyValidations } from "./apply-validations";
import { areaAddress } from "./area-address";
import type { AddedRow, CardRowRequest } from "./card-row";
import { cellEntry } from "./cell-entry";
import { checkCardIsAsShown } from "./check-card";
import { excelCode } from "./problem-of";
import { rowAddress } from "./row-address";
import { runInExcel, stopIfLate } from "./run";
import { takeBackRow } from "./take-back-row";

/**
 * Puts a row into a scorecard: one sync to see that the card is as it was shown, one to write. A
 * whole row of the sheet is inserted between two rows of the card, so that Excel itself widens
 * whatever refers to it: the table, the totals, names, conditional looks and the print area.
 */
export async function addCardRow(request: CardRowRequest): Promise<AddedRow> {
  return runInExcel(async (context, signal) => {
    const { scoringRow } = await checkCardIsAsShown(context, request);
    stopIfLate(signal);
    const { card, before } = request;
    const plan = request.plan({
      row: card.bodyRow + before,
      column: card.bodyColumn,
      // It moves down with all that stands below the new row.
      scoringRow: scoringRow + 1,
    });
    write(context, request, plan);
    try {
      await context.sync();
    } catch (error) {
      // A batch that Excel refused as a whole has left nothing.
      if (excelCode(error) !== "InvalidOperationInCellEditMode") await takeBackRow(request);
      throw error;
    }
    if (signal.aborted) await takeBackRow(request);
    return describe(request, plan);
  });
}

function write(context: Excel.RequestContext, request: CardRowRequest, plan: RowPlan): void {
  const { card, before, weights, weightColumn } = request;
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = worksheets.getItem(card.sheetName);
  sheet.getRange(rowAddress(plan.block.row)).insert("Down");
  writeRow(sheet, plan);
  // Between two rows the looks of the column grow by themselves; anew they would lie in pieces.
  if (before === 0) applyConditionalLooks(sheet, plan.conditionalLooks);
  weights?.forEach((weight, index) => {
    const row = card.bodyRow + index + (index < before ? 0 : 1);
    sheet.getRange(cellAddress(row, card.bodyColumn + weightColumn)).values = [[weight]];
  });
  sheet.getRange(areaAddress({ ...plan.block, columns: 1 })).select();
}

/** Excel gives a new row the looks and rules of the one above, which is another indicator's. */
function writeRow(sheet: Excel.Worksheet, plan: RowPlan): void {
  const row = sheet.getRange(areaAddress(plan.block));
  row.clear(Excel.ClearApplyTo.formats);
  row.dataValidation.clear();
  applyNumberFormats(sheet, plan);
  row.formulas = plan.cells.map((cells) => cells.map(cellEntry));
  for (const { areas, style } of plan.styles) applyStyle(sheet, areas, style);
  applyValidations(sheet, plan.validations);
}

function describe(request: CardRowRequest, { block, cells }: RowPlan): AddedRow {
  const { card, indicatorColumn, weightColumn, weights } = request;
  return {
    sheetName: card.sheetName,
    tableName: card.tableName,
    address: areaAddress(block),
    indicator: textIn(cells[0]?.[indicatorColumn]),
    indicatorColumn,
    weightColumn,
    weights: (weights ?? []).map((after, index) => ({
      indicator: card.values[index]?.[indicatorColumn],
      before: card.values[index]?.[weightColumn],
      after,
    })),
  };
}

const textIn = (content: CellContent | undefined): string =>
  typeof content === "string" ? content : "";
