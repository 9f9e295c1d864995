import { resetExcel } from "../../../support/excel/excel";
import { deflateRawSync } from "node:zlib";
import { fillBook } from "../../../../src/preview/files/open/fill-book";
import { LARGEST_FILE } from "../../../../src/preview/files/open/file-kind";
import { openPackage } from "../../../../src/preview/files/open/open-package";
import { saveWorkbook } from "../../../../src/preview/files/save/save-workbook";
import { listEntries } from "../../../../src/preview/files/zip/list-entries";
import { textEntry, writeZip } from "../../../../src/preview/files/zip/write-zip";
import { DEFLATED, type ZipEntry } from "../../../../src/preview/files/zip/zip-entry";

const TYPES = "[Content_Types].xml";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array([...utf8(text)].flatMap((byte) => [byte, 0]));

let good: readonly ZipEntry[];
beforeAll(async () => {
  const { book } = await resetExcel();
  good = listEntries(await saveWorkbook(book), 100);
});

/** A good file with some of its parts others, or gone. */
function fileWith(changes: Readonly<Record<string, string | ZipEntry | null>>): Uint8Array {
  const kept = good.filter(({ name }) => !(name in changes));
  const changed = Object.entries(changes).flatMap(([name, part]) => {
    if (part === null) return [];
    return [typeof part === "string" ? textEntry(name, part) : part];
  });
  return writeZip([...kept, ...changed]);
}

const withType = (type: string) =>
  fileWith({
    [TYPES]: `<Types><Override PartName="/a" ContentType="application/${type}"/></Types>`,
  });

async function open(bytes: Uint8Array): Promise<void> {
  const { book } = await resetExcel();
  await fillBook(book, await openPackage(bytes));
}

const compound = (rest: Uint8Array) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...rest]);

test("the file that the others are made of is opened", async () => {
  await expect(open(fileWith({}))).resolves.toBeUndefined();
});

test.each([
  ["empty", "nothing", () => new Uint8Array()],
  ["too-large", "33 MiB", () => new Uint8Array(LARGEST_FILE + 1)],
  ["text", "a list of commas", () => utf8("指标,权重\n满意度,0.3\n")],
  ["not-a-workbook", "a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])],
  ["old-format", "Excel 97", () => compound(utf16("Workbook"))],
  ["password", "a workbook with a password", () => compound(utf16("EncryptedPackage"))],
  ["binary", ".xlsb", () => withType("vnd.ms-excel.sheet.binary.macroEnabled.main")],
  ["macros", ".xlsm", () => withType("vnd.ms-excel.sheet.macroEnabled.main+xml")],
  ["macros", "hidden macros", () => fileWith({ "xl/vbaProject.bin": "x" })],
  [
    "not-a-workbook",
    "a letter",
    () => withType("vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
  ],
  ["not-a-workbook", "any zip", () => writeZip([textEntry("a.txt", "a")])],
  ["damaged", "a file cut off", () => fileWith({}).subarray(0, 900)],
  ["damaged", "a missing sheet", () => fileWith({ "xl/worksheets/sheet1.xml": null })],
  ["damaged", "a missing start", () => fileWith({ "_rels/.rels": null })],
])("%s: %s", async (reason, _, bytes) => {
  await expect(open(bytes())).rejects.toMatchObject({ name: "FileRefusal", reason });
});

test.each([
  ["an open bracket", "<worksheet><sheetData>"],
  ["entities that grow", '<!DOCTYPE a [<!ENTITY b "bb">]><worksheet>&b;</worksheet>'],
])("broken XML: %s, and the part is named", async (_, sheet) => {
  await expect(open(fileWith({ "xl/worksheets/sheet1.xml": sheet }))).rejects.toMatchObject({
    reason: "broken-xml",
    detail: "xl/worksheets/sheet1.xml",
  });
});

test("a sheet that unpacks to more than it says is left", async () => {
  const packed = new Uint8Array(deflateRawSync(new Uint8Array(8 * 1024 ** 2)));
  const name = "xl/worksheets/sheet1.xml";
  const bomb = { name, method: DEFLATED, packed, declaredSize: 300, crc: 0 };
  await expect(open(fileWith({ [name]: bomb }))).rejects.toMatchObject({
    reason: "bomb",
    detail: name,
  });
});
