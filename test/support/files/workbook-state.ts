import {
  columnCount,
  MAX_COLUMNS,
  MAX_ROWS,
  rectOf,
  type Rect,
} from "../../../src/preview/grid/rect";
import { activeSheet, allSheets, sheetName } from "../../../src/preview/workbook/book";
import { stateOf as formatOf } from "../../../src/preview/workbook/conditional-format/conditional-format";
import { DEFAULT_OVERLAY } from "../../../src/preview/workbook/format/cell-overlay";
import type { Area, Book, Sheet } from "../../../src/preview/workbook/model";
import { formatA1 } from "../../../src/preview/workbook/range/a1";
import { readFormulas, readValues } from "../../../src/preview/workbook/range/read-cells";
import { usedArea } from "../../../src/preview/workbook/range/used-area";
import { visibility } from "../../../src/preview/workbook/sheet/change-sheet";
import {
  gridTable,
  headings,
  tableLook,
  tablesOn,
} from "../../../src/preview/workbook/table/table";

/** Everything that a file has to keep of a workbook, without ids. */
export async function workbookState(book: Book) {
  return {
    sheets: await Promise.all(allSheets(book).map(sheetState)),
    active: sheetName(activeSheet(book)),
    names: book.grid.names
      .all()
      .map(({ name, refersTo, hidden, sheetId }) => ({
        ...{ name, refersTo, hidden },
        sheet: sheetId === null ? null : book.grid.sheets.name(sheetId),
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    application: book.application,
    isProtected: book.protection !== null,
    properties: book.properties,
    xmlParts: book.xmlParts,
  };
}

async function sheetState(sheet: Sheet) {
  const { book, id } = sheet;
  const used = await usedArea({ sheet, rect: rectOf(0, 0, MAX_ROWS, MAX_COLUMNS) }, false);
  const { layout, sheets } = book.grid;
  return {
    name: sheetName(sheet),
    visibility: visibility(sheet),
    cells: used && (await cellState(used)),
    tables: tablesOn(sheet).map((table) => {
      const { name, rect } = gridTable(table);
      return { name, rect, headings: headings(table), look: tableLook(table) };
    }),
    merges: layout.merges(id).map((rect) => formatA1(rect)),
    frozen: layout.frozen(id),
    tabColor: sheets.tabColor(id).toUpperCase(),
    gridlines: sheets.gridlines(id),
    showHeadings: sheet.showHeadings,
    page: sheet.pageLayout,
    protection: sheet.protection?.options,
    validations: used && validationState(used),
    conditionalFormats: book.grid.conditionalFormats.all(id).map((shown) => ({
      ...formatOf({ sheet, id: shown.id }),
      id: "",
      rects: shown.rects,
    })),
  };
}

async function cellState(used: Area) {
  const { sheet, rect } = used;
  const { layout, styles } = sheet.book.grid;
  const flags = ["locked", "formulaHidden", "indentLevel"] as const;
  const at = <T>(read: (row: number, column: number) => T) =>
    placesOf(rect).map(([row, column]) => read(row, column));
  return {
    formulas: await readFormulas(used),
    values: await readValues(used),
    styles: at((row, column) => styles.at(sheet.id, row, column)),
    flags: at((row, column) =>
      flags.map((flag) => sheet.overlay.get(row, column, flag) ?? DEFAULT_OVERLAY[flag]),
    ),
    widths: columnsOf(rect).map((column) => [
      layout.columnWidth(sheet.id, column),
      layout.columnHidden(sheet.id, column),
    ]),
    // Other rows follow their texts, which whoever opens the file measures anew.
    heights: rowsOf(rect).map((row) => [
      layout.hasOwnHeight(sheet.id, row) ? layout.rowHeight(sheet.id, row) : "as its texts",
      layout.rowHidden(sheet.id, row),
    ]),
  };
}

function validationState({ sheet, rect }: Area) {
  return placesOf(rect).flatMap(([row, column]) => {
    const id = sheet.book.grid.validations.idAt(sheet.id, row, column);
    const state = id === null ? undefined : sheet.validations.get(id);
    return state ? [{ ...state, id: formatA1(rectOf(row, column)) }] : [];
  });
}

const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
const columnsOf = (rect: Rect) => from(rect.left, columnCount(rect));
const rowsOf = (rect: Rect) => from(rect.top, rect.bottom - rect.top + 1);
const placesOf = (rect: Rect) =>
  rowsOf(rect).flatMap((row) => columnsOf(rect).map((column) => [row, column] as const));
