/** What was typed or taken for an argument, as a formula understands it. */
export type WrittenArgument =
  | { readonly kind: "constant"; readonly value: number | string }
  | { readonly kind: "area"; readonly sheet: string | null; readonly address: string }
  | {
      readonly kind: "column";
      readonly table: string;
      readonly column: string;
      /** Whether the cell in the formula's own row is meant. */
      readonly thisRow: boolean;
    }
  | { readonly kind: "elsewhere" }
  | { readonly kind: "unreadable" };

const NUMBER = /^-?\d+(?:\.\d+)?%?$/;
const TEXT = /^"((?:[^"]|"")*)"$/;
const OTHER_WORKBOOK = /^'?[^'!]*\[[^\]]+\][^!]*!/;
const AREA =
  /^(?:(?:'((?:[^']|'')+)'|([^\s'![\]]+))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/i;
const COLUMN = /^([\p{L}_\\][\p{L}\p{N}_.]*)\[(@?)\[?((?:[^[\]#']|'.)+)\]?\]$/u;

function constantIn(text: string): WrittenArgument | null {
  const [, quoted] = TEXT.exec(text) ?? [];
  if (quoted !== undefined) return { kind: "constant", value: quoted.replaceAll('""', '"') };
  if (!NUMBER.test(text)) return null;
  const value = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  return { kind: "constant", value };
}

function areaIn(text: string): WrittenArgument | null {
  const [whole, quoted, plain, address = ""] = AREA.exec(text) ?? [];
  if (whole === undefined) return null;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  return { kind: "area", sheet, address: address.replaceAll("$", "").toUpperCase() };
}

function columnIn(text: string): WrittenArgument | null {
  const [whole, table = "", row, column = ""] = COLUMN.exec(text) ?? [];
  if (whole === undefined) return null;
  return { kind: "column", table, column: column.replace(/'(.)/g, "$1"), thisRow: row === "@" };
}

/** Reads an argument: a number, a text in quotes, a reference or a column of a table. */
export function readArgument(text: string): WrittenArgument {
  const written = text.trim();
  if (OTHER_WORKBOOK.test(written)) return { kind: "elsewhere" };
  return constantIn(written) ?? areaIn(written) ?? columnIn(written) ?? { kind: "unreadable" };
}
