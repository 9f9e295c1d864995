import { readCardRecord, RECORD_NAME } from "../../domain/audit/cards/card-record";
import type { KeptCell } from "../../domain/plain-formulas/kept-cell";
import { keptText } from "../../domain/plain-formulas/kept-text";
import { rowLabel } from "../../domain/plain-formulas/row-label";
import type { CellContent, SheetPlan } from "../../sheets/sheet-plan";
import type { FoundPlace } from "../find-place";
import { ADDED_PART, addRecord } from "./kept-record";

/**
 * Keeps the formulas of ours that a plan in plain ones stands for, as a conversion keeps them, as part
 * of the caller's batch. It adds to what the workbook keeps, which therefore need not be read.
 *
 * @returns The part that keeps them; null where there is nothing to keep.
 */
export function keepOriginals(
  context: Excel.RequestContext,
  found: FoundPlace,
  plan: SheetPlan,
): Excel.CustomXmlPart | null {
  const at = new Date().toISOString();
  const kept = keptOriginals(found, plan, at);
  return kept.length === 0 ? null : addRecord(context, ADDED_PART, keptText(kept), at);
}

function keptOriginals(found: FoundPlace, plan: SheetPlan, at: string): KeptCell[] {
  const home = homeOf(found, plan);
  return (plan.originals ?? []).map(({ row, column, form }) => {
    const down = row - plan.block.row;
    const left = found.leftOfRoom?.(row) ?? [];
    const line = [...left, ...(plan.cells[down] ?? []).map(contentOf)];
    const label = rowLabel(line, left.length + column - plan.block.column);
    return { ...home, row, column, label, at, kept: { kind: "plain", form } };
  });
}

const contentOf = (cell: CellContent) => (typeof cell === "object" ? cell.formula : cell);

/** A sheet that is still to be made has no id yet; the card that comes with it tells which it is. */
function homeOf(
  { sheet, place: { sheetName } }: FoundPlace,
  { names }: SheetPlan,
): Pick<KeptCell, "sheetId" | "sheetName" | "cardId"> {
  if (sheet !== null) return { sheetId: sheet.id, sheetName };
  const mark = names.find(({ name }) => name === RECORD_NAME);
  const record = mark?.kind === "text" ? readCardRecord(mark.formula) : null;
  return { sheetId: "", sheetName, ...(record !== null && { cardId: record.id }) };
}
