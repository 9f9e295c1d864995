import type { SheetDraft, SheetPlan } from "../sheets/sheet-plan";
import { applyPlan } from "./apply-plan";
import { areaAddress } from "./area-address";
import type { FoundPlace } from "./find-place";
import type { InsertedSheet } from "./insertion";
import { planWithFreeNames } from "./plan-with-free-names";
import { excelCode } from "./problem-of";
import { takeBack } from "./take-back";

/** Writes a draft at its place in one sync; when anything fails nothing is left behind. */
export async function writeSheet(
  context: Excel.RequestContext,
  signal: AbortSignal,
  draft: SheetDraft,
  found: FoundPlace,
): Promise<InsertedSheet> {
  const plan = planWithFreeNames(draft, found);
  const sheet = startWriting(context, found, plan);
  try {
    await context.sync();
  } catch (error) {
    const written = describe(found, plan, sheet);
    if (mayBeWritten(error, written)) await takeBack(written);
    throw error;
  }
  const inserted = describe(found, plan, sheet);
  if (signal.aborted) await takeBack(inserted);
  return inserted;
}

function startWriting(
  context: Excel.RequestContext,
  { place, sheet: present }: FoundPlace,
  plan: SheetPlan,
): Excel.Worksheet {
  const { worksheets, application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = present ? worksheets.getItem(present.id) : worksheets.add(place.sheetName);
  sheet.load("id");
  applyPlan({ sheet, sheetName: place.sheetName, before: present?.before ?? null }, plan);
  sheet.activate();
  sheet.getRange(areaAddress(plan.firstInput)).select();
  return sheet;
}

/** A failed batch may not have told the new sheet's id; its name was free, so that it does as well. */
function describe(
  { place, sheet: present }: FoundPlace,
  { block, tables, names, charts, firstInput }: SheetPlan,
  sheet: Excel.Worksheet,
): InsertedSheet {
  return {
    sheetId: sheet.toJSON().id ?? place.sheetName,
    sheetName: place.sheetName,
    address: areaAddress(block),
    parts: { block, tables, names, charts, firstInput },
    before: present?.before ?? null,
  };
}

/**
 * Whether a failed batch may have left something. It has not when Excel refused it as a whole, nor
 * when somebody else has made a sheet of the same name meanwhile: that one is not ours to delete.
 */
function mayBeWritten(error: unknown, { sheetId, sheetName }: InsertedSheet): boolean {
  const code = excelCode(error);
  if (code === "ItemAlreadyExists") return sheetId !== sheetName;
  return code !== "InvalidOperationInCellEditMode";
}
