import { runInExcel } from "./run";

/**
 * Calculates every formula anew. What KPI.DEFINE, KPI.TARGET and KPI.LIST read beside their
 * arguments is unknown to Excel, so it cannot tell which cells are out of date. One sync.
 */
export async function recalculate(): Promise<void> {
  await runInExcel(async (context) => {
    context.workbook.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
