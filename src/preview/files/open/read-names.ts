import { findSheet } from "../../workbook/book";
import { tokenize } from "../../workbook/formula/tokens";
import type { Book, Sheet } from "../../workbook/model";
import { addName, changeName } from "../../workbook/name/change-name";
import { isWholeColumns, isWholeRows, parseA1 } from "../../workbook/range/a1";
import { splitReference } from "../../workbook/sheet/sheet-reference";
import { excelFormula } from "./excel-formula";
import type { Unread } from "./unread";
import { child, children, flag, number, text } from "./xml";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
/** Names with which programs keep notes of their own, such as where a filter is. */
const INTERNAL = /^_xl/i;

/**
 * The names of the workbook and of its sheets, and what is printed of each.
 * @param sheets - as the file counts them; null for one that is no worksheet
 */
export function readNames(
  book: Book,
  workbook: Element,
  sheets: readonly (Sheet | null)[],
  unread: Unread,
): void {
  for (const element of children(child(workbook, "definedNames"), "definedName")) {
    const sheet = sheets[number(element, "localSheetId") ?? -1] ?? null;
    const refersTo = element.textContent;
    const name = text(element, "name");
    if (sheet && name === PRINT_AREA) sheet.pageLayout.printArea = rectsOf(book, refersTo);
    else if (sheet && name === PRINT_TITLES) readTitles(sheet, refersTo);
    else if (!INTERNAL.test(name)) {
      unread.attempt("names", () => {
        const item = addName(
          { book, sheet },
          name,
          excelFormula(refersTo),
          text(element, "comment"),
        );
        if (flag(element, "hidden")) changeName(item, { hidden: true });
      });
    }
  }
}

function readTitles(sheet: Sheet, refersTo: string): void {
  const rects = rectsOf(sheet.book, refersTo);
  sheet.pageLayout.titleRows = rects.find((rect) => isWholeRows(rect)) ?? null;
  sheet.pageLayout.titleColumns = rects.find((rect) => isWholeColumns(rect)) ?? null;
}

/** The blocks of a list of references; what leads nowhere is left out. */
function rectsOf(book: Book, references: string) {
  const tokens = tokenize(`=${references}`) ?? [];
  return tokens.flatMap(({ kind, text: reference }) => {
    const { sheet, address } = splitReference(reference);
    const isHere = kind === "reference" && (sheet === null || findSheet(book, sheet));
    return isHere ? (parseA1(address) ?? []) : [];
  });
}
