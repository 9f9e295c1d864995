import { cellCount, rectOf } from "../../grid/rect";
import { allSheets } from "../book";
import type { Book, Sheet } from "../model";
import { tableAt } from "../table/table";
import { isFormulaNote } from "./formula-link";
import { guard } from "./spill-guard";

/** After a calculation: formulas inside of tables that spilled are wrapped, so that they can't. */
export function guardSpills(book: Book): void {
  for (const sheet of allSheets(book)) {
    for (const { anchor, rect } of book.grid.cells.spills(sheet.id)) {
      if (cellCount(rect) > 1 && tableAt(sheet, anchor.top, anchor.left)) {
        guardCell(sheet, anchor.top, anchor.left);
      }
    }
  }
}

function guardCell(sheet: Sheet, row: number, column: number): void {
  const { cells } = sheet.book.grid;
  const [cell] = cells.read(sheet.id, rectOf(row, column))[0] ?? [];
  if (!cell?.formula) return;
  const links = isFormulaNote(cell.note) ? cell.note.links : [];
  cells.write(sheet.id, rectOf(row, column), [
    [{ formula: guard(cell.formula), note: { links, guarded: true } }],
  ]);
}
