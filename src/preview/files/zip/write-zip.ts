import { concatenated } from "./concatenated";
import { crc32 } from "./crc-32";
import {
  DIRECTORY_ENTRY,
  END_OF_DIRECTORY,
  LOCAL_HEADER,
  STORED,
  type ZipEntry,
} from "./zip-entry";

/** Version 2.0 of the format, and names in UTF-8. */
const VERSION = 20;
const NAMES_IN_UTF8 = 0x0800;
/** 1 January 1980: the same workbook makes the same file. */
const DATE = 0x0021;

/** A text as a part of a zip, not packed. */
export function textEntry(name: string, text: string): ZipEntry {
  const packed = new TextEncoder().encode(text);
  return { name, method: STORED, packed, declaredSize: packed.length, crc: crc32(packed) };
}

/** Puts parts together, packed as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const head = localHeader(entry, name.length);
    directory.push(directoryEntry(entry, name.length, offset), name);
    files.push(head, name, entry.packed);
    offset += head.length + name.length + entry.packed.length;
  }
  const written = concatenated(directory);
  return concatenated([...files, written, endOfDirectory(entries.length, written.length, offset)]);
}

function localHeader(entry: ZipEntry, nameLength: number): Uint8Array {
  const [bytes, view] = block(LOCAL_HEADER.length, LOCAL_HEADER.mark);
  view.setUint16(4, VERSION, true);
  writeFacts(view, 6, entry, nameLength);
  return bytes;
}

function directoryEntry(entry: ZipEntry, nameLength: number, offset: number): Uint8Array {
  const [bytes, view] = block(DIRECTORY_ENTRY.length, DIRECTORY_ENTRY.mark);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  writeFacts(view, 8, entry, nameLength);
  view.setUint32(42, offset, true);
  return bytes;
}

/** What header and directory both say of a part. */
function writeFacts(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, NAMES_IN_UTF8, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint16(at + 6, DATE, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.packed.length, true);
  view.setUint32(at + 16, entry.declaredSize, true);
  view.setUint16(at + 20, nameLength, true);
}

function endOfDirectory(count: number, size: number, offset: number): Uint8Array {
  const [bytes, view] = block(END_OF_DIRECTORY.length, END_OF_DIRECTORY.mark);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function block(length: number, mark: number): [Uint8Array, DataView] {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark, true);
  return [bytes, view];
}
