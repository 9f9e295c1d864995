/** Names made of letters, digits, dots and underscores stand in a formula as they are. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/;

/** Writes a sheet's name as formulas need it: in apostrophes unless it is a plain word. */
export function quoteSheet(name: string): string {
  if (PLAIN.test(name) && !LOOKS_LIKE_CELL.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1` into sheet and address; without a sheet the first part is null. */
export function splitReference(reference: string): { sheet: string | null; address: string } {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return { sheet: null, address: reference };
  const name = reference.slice(0, mark);
  const bare = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: bare, address: reference.slice(mark + 1) };
}
