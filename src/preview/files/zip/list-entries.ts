import { DIRECTORY_ENTRY, END_OF_DIRECTORY, LOCAL_HEADER, type ZipEntry } from "./zip-entry";
import { ZipFault } from "./zip-fault";

/** A zip may end with a comment of at most this many bytes. */
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

/**
 * Everything that a zip holds, still packed, by its directory.
 * @throws ZipFault
 */
export function listEntries(bytes: Uint8Array, mostParts: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return directory(view, bytes, mostParts);
  } catch (error) {
    // Addresses in a damaged zip lead beyond its end.
    if (error instanceof RangeError) throw new ZipFault("damaged");
    throw error;
  }
}

function directory(view: DataView, bytes: Uint8Array, mostParts: number): ZipEntry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) throw new ZipFault("too-many-parts");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY.mark) throw new ZipFault("damaged");
    entries.push(entryAt(view, bytes, at));
    at += DIRECTORY_ENTRY.length + lengthsAt(view, at + 28, 3);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_OF_DIRECTORY.length - LONGEST_COMMENT);
  for (let at = view.byteLength - END_OF_DIRECTORY.length; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY.mark) return at;
  }
  throw new ZipFault("not-zip");
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const nameStart = at + DIRECTORY_ENTRY.length;
  const nameEnd = nameStart + view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(nameStart, nameEnd));
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new ZipFault("encrypted", name);
  const header = view.getUint32(at + 42, true);
  if (view.getUint32(header, true) !== LOCAL_HEADER.mark) throw new ZipFault("damaged", name);
  const start = header + LOCAL_HEADER.length + lengthsAt(view, header + 26, 2);
  const packedSize = view.getUint32(at + 20, true);
  if (start + packedSize > bytes.length) throw new ZipFault("damaged", name);
  return {
    name,
    method: view.getUint16(at + 10, true),
    packed: bytes.subarray(start, start + packedSize),
    declaredSize: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
  };
}

/** The sum of neighbouring lengths of two bytes each. */
function lengthsAt(view: DataView, at: number, count: number): number {
  let sum = 0;
  for (let number = 0; number < count; number++) sum += view.getUint16(at + 2 * number, true);
  return sum;
}
