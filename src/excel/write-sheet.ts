import type { SheetDraft, SheetPlan } from "../sheets/sheet-plan";
import { applyPlan, writeCells } from "./apply-plan";
import { areaAddress } from "./area-address";
import type { CellPart } from "./cell-parts";
import { cellParts } from "./cell-parts";
import type { FoundPlace } from "./find-place";
import type { InsertedSheet } from "./insertion";
import { planWithFreeNames } from "./plan-with-free-names";
import { keepOriginals } from "./plain/keep-originals";
import { excelCode } from "./problem-of";
import { takeBack } from "./take-back";
import { putMarks } from "./workbook-marks";

/**
 * Writes a draft at its place in one sync, a very long one in several; when anything fails nothing is
 * left behind.
 */
export async function writeSheet(
  context: Excel.RequestContext,
  signal: AbortSignal,
  draft: SheetDraft,
  found: FoundPlace,
): Promise<InsertedSheet> {
  const plan = planWithFreeNames(draft, found);
  const written = startWriting(context, found, plan);
  let begun = false;
  try {
    await context.sync();
    begun = true;
    await writeRest(context, signal, plan, written.sheet);
  } catch (error) {
    const left = describe(found, plan, written);
    if (begun || mayBeWritten(error, left)) await takeBack(left);
    throw error;
  }
  const inserted = describe(found, plan, written);
  if (signal.aborted) await takeBack(inserted);
  return inserted;
}

interface Written {
  readonly sheet: Excel.Worksheet;
  readonly record: Excel.CustomXmlPart | null;
}

function startWriting(context: Excel.RequestContext, found: FoundPlace, plan: SheetPlan): Written {
  const { place, sheet: present, marks } = found;
  const { worksheets, application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = present ? worksheets.getItem(present.id) : worksheets.add(place.sheetName);
  sheet.load("id");
  applyPlan({ sheet, sheetName: place.sheetName, before: present?.before ?? null }, plan);
  putMarks(context, marks);
  sheet.activate();
  sheet.getRange(areaAddress(plan.firstInput)).select();
  // Last: what has failed before it leaves no record behind.
  return { sheet, record: keepOriginals(context, found, plan) };
}

/** What is aborted ends here; whoever called takes back what was written. */
async function writeRest(
  context: Excel.RequestContext,
  signal: AbortSignal,
  plan: SheetPlan,
  sheet: Excel.Worksheet,
): Promise<void> {
  for (const part of cellParts(plan).slice(1)) {
    if (signal.aborted) return;
    await writePart(context, sheet, part, plan);
  }
}

/** One request, since more at once would be refused. */
async function writePart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  part: CellPart,
  plan: SheetPlan,
): Promise<void> {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  writeCells(sheet, part, plan);
  await context.sync();
}

/** A failed batch may not have told the new sheet's id; its name was free, so that it does as well. */
function describe(
  { place, sheet: present, marks }: FoundPlace,
  { block, tables, names, charts, firstInput }: SheetPlan,
  { sheet, record }: Written,
): InsertedSheet {
  const recordId = record?.toJSON().id;
  return {
    sheetId: sheet.toJSON().id ?? place.sheetName,
    sheetName: place.sheetName,
    address: areaAddress(block),
    parts: { block, tables, names, charts, firstInput },
    ...(marks.length > 0 && { marks }),
    ...(recordId !== undefined && { recordId }),
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
