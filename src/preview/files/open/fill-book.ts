import { sheetById } from "../../workbook/book";
import type { Book, CalculationMode, DocumentProperties, Sheet } from "../../workbook/model";
import { themeColours } from "./colours";
import { countUnreadParts } from "./count-unread-parts";
import { FileRefusal } from "./file-refusal";
import { refusing } from "./open-package";
import type { PackageReader, Relation } from "./package-reader";
import { readCustomXml } from "./read-custom-xml";
import { readStrings } from "./read-cells";
import { readLooks } from "./read-looks";
import { readNames } from "./read-names";
import { completeSheet, placeSheet, placeSheetFormulas, type OpenedSheet } from "./read-sheet";
import { Unread } from "./unread";
import { attribute, child, children, flag, number, text } from "./xml";

/**
 * Makes an empty workbook the one of a file.
 * @returns what of the file is left out
 * @throws FileRefusal; the workbook then is neither the one nor the other
 */
export function fillBook(book: Book, reader: PackageReader): Promise<Unread["all"]> {
  return refusing(() => book.grid.recalculation.during(() => fill(book, reader)));
}

async function fill(book: Book, reader: PackageReader): Promise<Unread["all"]> {
  const unread = new Unread();
  const start = (await reader.relations("")).find(({ type }) => type === "officeDocument");
  if (!start) throw new FileRefusal("damaged", "_rels/.rels");
  const workbook = await reader.xml(start.target);
  const relations = await reader.relations(start.target);
  const opened = await openSheets(book, { workbook, relations, reader, unread });
  readNames(
    book,
    workbook,
    opened.map((one) => one?.sheet ?? null),
    unread,
  );
  const sheets = opened.filter((one) => one !== null);
  for (const one of sheets) placeSheetFormulas(one);
  for (const one of sheets) completeSheet(one);
  showSheets(book, workbook, opened);
  readSettings(book, workbook, unread);
  await readProperties(book, reader);
  book.xmlParts.push(...(await readCustomXml(reader, relations)));
  countUnreadParts(reader.names, unread);
  return unread.all;
}

interface Around {
  readonly workbook: Element;
  readonly relations: readonly Relation[];
  readonly reader: PackageReader;
  readonly unread: Unread;
}

/** The sheets with values, looks and tables, in the order of the file; null for a sheet of charts. */
async function openSheets(
  book: Book,
  { workbook, relations, reader, unread }: Around,
): Promise<(OpenedSheet | null)[]> {
  const partOf = (kind: string) => relations.find(({ type }) => type === kind)?.target;
  const theme = themeColours(await reader.xmlIfThere(partOf("theme")));
  const looks = readLooks(await reader.xmlIfThere(partOf("styles")), theme);
  const strings = readStrings(await reader.xmlIfThere(partOf("sharedStrings")));
  const found: (OpenedSheet | null)[] = [];
  for (const element of children(child(workbook, "sheets"), "sheet")) {
    const relation = relations.find(({ id }) => id === relationId(element));
    if (relation?.type !== "worksheet") found.push(null);
    else {
      const isFirst = found.every((one) => one === null);
      const sheet = newSheet(book, text(element, "name"), isFirst);
      found.push(
        await placeSheet(sheet, relation.target, { reader, looks, theme, strings, unread }),
      );
    }
  }
  if (found.every((one) => one === null)) throw new FileRefusal("not-a-workbook");
  return found;
}

function relationId(element: Element): string | undefined {
  const isRelation = ({ localName, namespaceURI }: Attr) =>
    localName === "id" && namespaceURI?.endsWith("relationships") === true;
  return [...element.attributes].find(isRelation)?.value;
}

/** An empty workbook has one sheet, which becomes the file's first. */
function newSheet(book: Book, name: string, isFirst: boolean): Sheet {
  const { sheets } = book.grid;
  if (!isFirst) return sheetById(book, sheets.add(name));
  const [id = ""] = sheets.ids();
  sheets.rename(id, name);
  return sheetById(book, id);
}

/** First the sheet that was in sight, for none that is in sight can be hidden. */
function showSheets(book: Book, workbook: Element, opened: readonly (OpenedSheet | null)[]): void {
  const elements = children(child(workbook, "sheets"), "sheet");
  const stateOf = (at: number) => attribute(elements[at], "state") ?? "visible";
  const { sheets } = book.grid;
  const isShown = (one: OpenedSheet | null, at: number) =>
    one !== null && stateOf(at) === "visible";
  const wanted = number(child(workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  const active = isShown(opened[wanted] ?? null, wanted) ? opened[wanted] : opened.find(isShown);
  if (active) sheets.activate(active.sheet.id);
  for (const [at, one] of opened.entries()) {
    if (!one || isShown(one, at)) continue;
    one.sheet.veryHidden = stateOf(at) === "veryHidden";
    sheets.setHidden(one.sheet.id, true);
  }
}

const CALCULATION_MODES: Readonly<Record<string, CalculationMode>> = {
  manual: "Manual",
  autoNoTable: "AutomaticExceptTables",
};

function readSettings(book: Book, workbook: Element, unread: Unread): void {
  const mode = CALCULATION_MODES[text(child(workbook, "calcPr"), "calcMode")];
  if (mode) book.application.calculationMode = mode;
  const protection = child(workbook, "workbookProtection");
  if (flag(protection, "lockStructure")) book.protection = { password: null };
  if (flag(child(workbook, "workbookPr"), "date1904")) unread.add("dates1904");
}

const PROPERTIES: Readonly<Record<keyof DocumentProperties, string>> = {
  title: "title",
  author: "creator",
  subject: "subject",
  comments: "description",
  keywords: "keywords",
  category: "category",
};

async function readProperties({ properties }: Book, reader: PackageReader): Promise<void> {
  const core = (await reader.relations("")).find(({ type }) => type === "core-properties");
  const part = await reader.xmlIfThere(core?.target);
  for (const [key, name] of Object.entries(PROPERTIES)) {
    properties[key as keyof DocumentProperties] = child(part, name)?.textContent ?? "";
  }
}
