import { sheetById, sheetName } from "../book";
import type { Sheet } from "../model";
import { gridName } from "../name/named-item";
import { quoteSheet } from "../sheet/sheet-reference";
import { headings, tableAt, tableName } from "../table/table";
import type {
  FormulaNote,
  FormulaPlace,
  LinkTarget,
  NameTarget,
  TableTarget,
} from "./formula-link";
import { nameOfTarget } from "./resolve-link";
import { unguard } from "./spill-guard";
import { formatStructured } from "./structured-reference";
import { tokenize } from "./tokens";

/** What stands where a table or a sheet was deleted. */
const NO_REFERENCE = "#REF!";

/** Writes a grid formula as Excel shows it, with the names and tables that it was written with. */
export function decompileFormula(
  sheet: Sheet,
  place: FormulaPlace,
  gridFormula: string,
  note: FormulaNote | null,
): string {
  if (!note) return gridFormula;
  const formula = note.guarded ? unguard(gridFormula) : gridFormula;
  const tokens = tokenize(formula) ?? [];
  const links = new Map(note.links.map((link) => [link.at, link]));
  let text = "=";
  for (let at = 0; at < tokens.length;) {
    const link = links.get(at);
    text += link ? linkText(sheet, place, link.to) : (tokens[at]?.text ?? "");
    at += link?.length ?? 1;
  }
  return text;
}

function linkText(sheet: Sheet, place: FormulaPlace, target: LinkTarget): string {
  return target.kind === "name" ? nameText(sheet, target) : tableText(sheet, place, target);
}

function nameText(sheet: Sheet, target: NameTarget): string {
  const { book } = sheet;
  if (target.sheetId !== null && !book.grid.sheets.has(target.sheetId)) return NO_REFERENCE;
  const item = nameOfTarget(sheet, target);
  const name = item ? gridName(item).name : target.name;
  if (target.sheetId === null) return name;
  return `${quoteSheet(sheetName(sheetById(book, target.sheetId)))}!${name}`;
}

function tableText(sheet: Sheet, place: FormulaPlace, target: TableTarget): string {
  const table = { book: sheet.book, id: target.tableId };
  if (!sheet.book.grid.tables.find(target.tableId)) return NO_REFERENCE;
  if (target.bare) return tableName(table);
  const own = tableAt(sheet, place.row, place.column)?.id === table.id;
  const titles = headings(table);
  const title = (index: number) => titles[index] ?? "";
  return formatStructured({
    table: own ? null : tableName(table),
    rows: target.rows,
    columns: target.columns && [title(target.columns[0]), title(target.columns[1])],
  });
}
