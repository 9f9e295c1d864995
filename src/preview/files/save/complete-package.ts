import type { Book } from "../../workbook/model";
import { listEntries } from "../zip/list-entries";
import { Unpacking } from "../zip/unpack";
import { textEntry, writeZip } from "../zip/write-zip";
import type { ZipEntry } from "../zip/zip-entry";
import { ZIP_LIMITS } from "../zip/zip-limits";
import { customXmlEntries, linkCustomXml, nameCustomXml } from "./custom-xml";

/** What is changed in one part of the package. */
type Changes = Readonly<Record<string, (text: string) => string>>;

/** Adds to a written file what the library has no word for, and leaves everything else as it is. */
export async function completePackage(file: Uint8Array, book: Book): Promise<Uint8Array> {
  const changes: Changes = {
    "[Content_Types].xml": (text) => nameCustomXml(text, book.xmlParts),
    "xl/_rels/workbook.xml.rels": (text) => linkCustomXml(text, book.xmlParts),
    "xl/workbook.xml": (text) => withProtection(withCalculation(text, book), book),
  };
  const unpacking = new Unpacking();
  const entries = await Promise.all(
    listEntries(file, ZIP_LIMITS.parts).map((entry) => changed(entry, changes, unpacking)),
  );
  return writeZip([...entries, ...customXmlEntries(book.xmlParts)]);
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
