import { readFileBytes, readText } from "../../../src/catalogue/company/read-file";

const bytes = (text: string, encoding: BufferEncoding = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));

const swapped = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());

test.each([
  ["UTF-8", bytes('{"名": 1}')],
  ["UTF-8 with its mark", bytes('\uFEFF{"名": 1}')],
  ["UTF-16, as Notepad writes it", bytes('\uFEFF{"名": 1}', "utf16le")],
  ["UTF-16 the other way round", swapped('\uFEFF{"名": 1}')],
])("%s is read", (_, file) => {
  expect(readFileBytes(file)).toEqual({ value: { 名: 1 } });
});

test.each([
  ["an empty file", bytes(""), "file-empty", {}],
  ["blanks alone", bytes("\uFEFF \n"), "file-empty", {}],
  ["an Excel file", new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xff, 0x80]), "file-unreadable", {}],
  ["GBK", new Uint8Array([0x7b, 0x22, 0xc3, 0xfb, 0x22, 0x3a, 0x31, 0x7d]), "file-unreadable", {}],
  ["broken JSON", bytes('{\n "a": ]'), "json-fault", { line: 2, column: 7, found: "]" }],
  ["17 MB", new Uint8Array(17 * 1024 * 1024), "file-too-large", { size: 17, most: 16 }],
])("%s is refused", (_, file, reason, values) => {
  expect(readFileBytes(file)).toEqual({ problems: [{ place: [], reason, values }] });
});

test("a key that would reach into every object stays a plain field of its own", () => {
  const reading = readText('{"__proto__": {"polluted": 1}}');
  expect(Object.keys("value" in reading ? (reading.value as object) : {})).toEqual(["__proto__"]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
