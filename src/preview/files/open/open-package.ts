import { listEntries } from "../zip/list-entries";
import { ZipFault, type ZipFaultKind } from "../zip/zip-fault";
import { ZIP_LIMITS } from "../zip/zip-limits";
import { requireZip } from "./file-kind";
import { FileRefusal, type RefusalReason } from "./file-refusal";
import { PackageReader } from "./package-reader";
import { children, text } from "./xml";

const REASONS: Readonly<Record<ZipFaultKind, RefusalReason>> = {
  "not-zip": "damaged",
  damaged: "damaged",
  encrypted: "password",
  "too-many-parts": "bomb",
  bomb: "bomb",
};

/** Says what is wrong with a zip in terms of the workbook that it should have been. */
export async function refusing<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ZipFault) throw new FileRefusal(REASONS[error.kind], error.part);
    throw error;
  }
}

/**
 * The file of a workbook, after it was made sure that it is one without macros.
 * @throws FileRefusal
 */
export function openPackage(bytes: Uint8Array): Promise<PackageReader> {
  return refusing(async () => {
    requireZip(bytes);
    const reader = new PackageReader(listEntries(bytes, ZIP_LIMITS.parts));
    const reason = reasonAgainst(await contentTypes(reader), reader.names);
    if (reason !== null) throw new FileRefusal(reason);
    return reader;
  });
}

async function contentTypes(reader: PackageReader): Promise<string[]> {
  const list = await reader.xmlIfThere("[Content_Types].xml");
  return children(list, "Override").map((part) => text(part, "ContentType"));
}

const WORKBOOK = /spreadsheetml\.(?:sheet|template)\.main\+xml$/;
const BINARY = "ms-excel.sheet.binary";
const MACROS = /ms-excel\.(?:sheet|template|addin)\.macroEnabled/i;

function reasonAgainst(types: readonly string[], names: readonly string[]): RefusalReason | null {
  if (types.some((type) => type.includes(BINARY))) return "binary";
  const hasMacros = names.some((name) => name.endsWith("vbaproject.bin"));
  if (hasMacros || types.some((type) => MACROS.test(type))) return "macros";
  return types.some((type) => WORKBOOK.test(type)) ? null : "not-a-workbook";
}
