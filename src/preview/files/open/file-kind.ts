import { FileRefusal } from "./file-refusal";

const MIB = 1024 ** 2;
/** A product default: a card takes some 20 KiB. */
export const LARGEST_FILE = 32 * MIB;

const ZIP = [0x50, 0x4b];
/** The container of Excel before 2007, and of any workbook with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** @throws FileRefusal */
export function requireSize(bytes: number): void {
  if (bytes > LARGEST_FILE) throw new FileRefusal("too-large", String(Math.ceil(bytes / MIB)));
}

/** Says of a file that cannot be a workbook what it is instead, by its first bytes. @throws FileRefusal */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefusal("empty");
  requireSize(bytes.length);
  if (beginsWith(bytes, COMPOUND)) {
    throw new FileRefusal(hasPassword(bytes) ? "password" : "old-format");
  }
  if (!beginsWith(bytes, ZIP)) throw new FileRefusal(isText(bytes) ? "text" : "not-a-workbook");
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** The name under which such a container holds the encrypted workbook, in UTF-16. */
const ENCRYPTED_PACKAGE = [...new TextEncoder().encode("EncryptedPackage")].flatMap((byte) => [
  byte,
  0,
]);

function hasPassword(bytes: Uint8Array): boolean {
  const [first = 0] = ENCRYPTED_PACKAGE;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (ENCRYPTED_PACKAGE.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** How much of a file shows whether it is text: no text holds a byte 0. */
const LOOKED_AT = 4096;

function isText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, LOOKED_AT).includes(0);
}
