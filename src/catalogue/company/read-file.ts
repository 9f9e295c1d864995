import { jsonFault } from "./json-fault";
import type { Problem } from "./problem";

/** No catalogue that can be kept is as large; a larger file is not even read. */
const LARGEST_FILE = 16 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** What a file holds, or why it cannot be read. */
export type FileReading =
  { readonly value: unknown } | { readonly problems: readonly [Problem, ...Problem[]] };

/** Reads a file's bytes as JSON: UTF-8, or UTF-16 where it says so with its first bytes. */
export function readFileBytes(bytes: Uint8Array): FileReading {
  if (bytes.length > LARGEST_FILE) {
    const size = Math.ceil(bytes.length / MEGABYTE);
    return refusal("file-too-large", { size, most: LARGEST_FILE / MEGABYTE });
  }
  const text = decoded(bytes);
  return text === null ? refusal("file-unreadable") : readText(text);
}

/** Reads a text as JSON, and names line and column where it is none. */
export function readText(text: string): FileReading {
  if (text.trim() === "") return refusal("file-empty");
  const fault = jsonFault(text);
  return fault ? refusal("json-fault", { ...fault }) : { value: JSON.parse(text) as unknown };
}

function refusal(reason: Problem["reason"], values: Problem["values"] = {}): FileReading {
  return { problems: [{ place: [], reason, values }] };
}

/** Null where the bytes are no text. The mark of the encoding at the beginning is taken away. */
function decoded(bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
