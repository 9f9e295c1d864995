import { allSheets } from "../../workbook/book";
import type { Book } from "../../workbook/model";
import { listEntries } from "../zip/list-entries";
import { Unpacking } from "../zip/unpack";
import { textEntry, writeZip } from "../zip/write-zip";
import type { ZipEntry } from "../zip/zip-entry";
import { ZIP_LIMITS } from "../zip/zip-limits";
import { hasHiddenArrows, withHiddenArrows } from "./hidden-arrows";
import { customXmlEntries, linkCustomXml, nameCustomXml } from "./custom-xml";

/** What is changed in one part of the package. */
type Changes = Readonly<Record<string, (text: string) => string>>;

/** Adds to a written file what the library has no word for, and leaves everything else as it is. */
export async function completePackage(file: Uint8Array, book: Book): Promise<Uint8Array> {
  const changes: Changes = {
    "[Content_Types].xml": (text) => nameCustomXml(text, book.xmlParts),
    "xl/_rels/workbook.xml.rels": (text) => linkCustomXml(text, book.xmlParts),
    "docProps/core.xml": (text) => withoutInventedAuthor(text, book),
    "xl/workbook.xml": (text) =>
      withHiddenNames(withProtection(withCalculation(text, book), book), book),
    ...sheetChanges(book),
  };
  const unpacking = new Unpacking();
  const entries = await Promise.all(
    listEntries(file, ZIP_LIMITS.parts).map((entry) => changed(entry, changes, unpacking)),
  );
  return writeZip([...entries, ...customXmlEntries(book.xmlParts)]);
}

/** The library numbers the parts of sheets in their order. */
function sheetChanges(book: Book): Changes {
  const changes = allSheets(book).flatMap((sheet, at) =>
    hasHiddenArrows(sheet)
      ? [
          [
            `xl/worksheets/sheet${at + 1}.xml`,
            (text: string) => withHiddenArrows(text, sheet),
          ] as const,
        ]
      : [],
  );
  return Object.fromEntries(changes);
}

async function changed(entry: ZipEntry, changes: Changes, unpacking: Unpacking): Promise<ZipEntry> {
  const change = changes[entry.name];
  if (!change) return entry;
  const before = new TextDecoder().decode(await unpacking.unpack(entry));
  const after = change(before);
  return after === before ? entry : textEntry(entry.name, after);
}

const CALCULATION_MODES = {
  Automatic: null,
  AutomaticExceptTables: "autoNoTable",
  Manual: "manual",
} as const;

function withCalculation(text: string, { application }: Book): string {
  const mode = CALCULATION_MODES[application.calculationMode];
  return mode === null ? text : text.replace("<calcPr ", `<calcPr calcMode="${mode}" `);
}

/** A password is never written: files keep only its sum, by which it cannot be asked for here. */
function withProtection(text: string, { protection }: Book): string {
  if (!protection) return text;
  return text.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>');
}

/** The library names an author where nobody is known. */
function withoutInventedAuthor(text: string, { properties }: Book): string {
  if (properties.author !== "") return text;
  return text.replace("<dc:creator>Unknown</dc:creator>", "");
}

function withHiddenNames(text: string, { grid }: Book): string {
  const order = grid.sheets.ids();
  const hidden = grid.names.all().filter((name) => name.hidden);
  return hidden.reduce((written, { name, sheetId }) => {
    const local = sheetId === null ? "" : ` localSheetId="${order.indexOf(sheetId)}"`;
    const start = `<definedName name="${name}"${local}`;
    return written.replace(`${start}>`, `${start} hidden="1">`);
  }, text);
}
