import { readOutline } from "./read-outline";
import { readSheetCells } from "./read-sheet-cells";
import { readSheetOutline } from "./read-sheet-outline";
import type { WorkbookRead, WorkbookReading } from "./workbook-reading";

/**
 * Reads a whole workbook for an audit, hidden and protected sheets among it, in pieces that Excel on
 * the web can answer. The syncs grow with sheets and cells, not with cards.
 *
 * @returns Null where the signal ended it before all was read.
 */
export async function readWorkbook({
  signal,
  take,
  report,
}: WorkbookReading): Promise<WorkbookRead | null> {
  const { outline, sheets, activeSheet } = await readOutline();
  for (const [done, listed] of sheets.entries()) {
    if (signal.aborted) return null;
    report({ sheet: listed.name, done, all: sheets.length });
    const sheet = await readSheetOutline(listed);
    const takeRows = { signal, take: (rows) => take({ kind: "rows", rows }) } satisfies CellTaking;
    const unread = sheet.used && (await readSheetCells(listed.id, sheet.used, takeRows));
    await take({ kind: "sheet", sheet: { ...sheet.outline, unread } });
  }
  return signal.aborted ? null : { outline, activeSheet };
}

type CellTaking = Parameters<typeof readSheetCells>[2];
