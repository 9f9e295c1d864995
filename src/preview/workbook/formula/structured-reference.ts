/** Which rows of a table a structured reference means. */
export type TableRows = "data" | "all" | "headers" | "totals" | "headersAndData" | "thisRow";

/** A structured reference as it is written, before the table is looked up. */
export interface WrittenReference {
  /** null means the table that the formula itself stands in. */
  readonly table: string | null;
  readonly rows: TableRows;
  /** First and last column by heading; null means all of them. */
  readonly columns: readonly [first: string, last: string] | null;
}

const ROW_ITEMS: Readonly<Record<string, TableRows>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "thisRow",
};

/** Characters that Excel wants an apostrophe before, inside of a structured reference. */
const ESCAPED = /[[\]#']/g;
/** A heading with any of these stands in brackets of its own after an @. */
const NEEDS_BRACKETS = /[^\p{L}\p{N}_.]/u;

/** @returns null when the brackets hold something that Excel wouldn't take */
export function parseStructured(text: string): WrittenReference | null {
  const open = text.indexOf("[");
  const table = open === 0 ? null : text.slice(0, open);
  const inner = text.slice(open + 1, -1).trim();
  if (inner === "") return { table, rows: "data", columns: null };
  if (inner.startsWith("@")) return atReference(table, inner.slice(1));
  if (!inner.startsWith("[")) return singleItem(table, inner);
  return itemList(table, inner);
}

function atReference(table: string | null, column: string): WrittenReference | null {
  if (column === "") return { table, rows: "thisRow", columns: null };
  if (!column.startsWith("[")) return { table, rows: "thisRow", columns: pair(unescape(column)) };
  const columns = columnSpan(column);
  return columns && { table, rows: "thisRow", columns };
}

function singleItem(table: string | null, item: string): WrittenReference | null {
  if (!item.startsWith("#")) return { table, rows: "data", columns: pair(unescape(item)) };
  const rows = ROW_ITEMS[item.toLowerCase()];
  return rows ? { table, rows, columns: null } : null;
}

/** `[#Headers],[#Data],[First]:[Last]`: at most two row items, then at most one column span. */
function itemList(table: string | null, inner: string): WrittenReference | null {
  const rows: TableRows[] = [];
  let rest = inner;
  for (;;) {
    const item = /^\[(#[^\]]+)\]\s*,?\s*/.exec(rest);
    if (!item) break;
    const row = ROW_ITEMS[(item[1] ?? "").toLowerCase()];
    if (!row) return null;
    rows.push(row);
    rest = rest.slice(item[0].length);
  }
  const wanted = combineRows(rows);
  const columns = rest === "" ? null : columnSpan(rest);
  if (!wanted || (rest !== "" && !columns)) return null;
  return { table, rows: wanted, columns };
}

function combineRows(rows: readonly TableRows[]): TableRows | null {
  const [first, second] = rows;
  if (second === undefined) return first ?? "data";
  const both = new Set(rows);
  return both.size === 2 && both.has("headers") && both.has("data") ? "headersAndData" : null;
}

/** `[First]` or `[First]:[Last]`. */
function columnSpan(text: string): readonly [string, string] | null {
  const column = /^\[((?:'.|[^'[\]])+)\]/;
  const first = column.exec(text);
  if (!first) return null;
  const rest = text.slice(first[0].length).trim();
  const firstName = unescape(first[1] ?? "");
  if (rest === "") return pair(firstName);
  const second = rest.slice(1).trim();
  const last = rest.startsWith(":") ? column.exec(second) : null;
  return last?.[0] === second ? [firstName, unescape(last[1] ?? "")] : null;
}

function pair(column: string): readonly [string, string] {
  return [column, column];
}

function unescape(heading: string): string {
  return heading.replaceAll(/'(.)/gs, "$1");
}

function escape(heading: string): string {
  return heading.replaceAll(ESCAPED, "'$&");
}

const WRITTEN_ROWS: Readonly<Record<Exclude<TableRows, "thisRow">, string>> = {
  data: "#Data",
  all: "#All",
  headers: "#Headers",
  totals: "#Totals",
  headersAndData: "#Headers],[#Data",
};

/** Writes a structured reference as Excel shows it; without a table it is the formula's own. */
export function formatStructured({ table, rows, columns }: WrittenReference): string {
  const name = table ?? "";
  if (rows === "thisRow") return `${name}[@${columns ? atColumns(columns) : ""}]`;
  const span = columns ? spanOf(columns) : "";
  if (rows === "data") return `${name}[${columns && isSingle(columns) ? span.slice(1, -1) : span}]`;
  if (columns) return `${name}[[${WRITTEN_ROWS[rows]}],${span}]`;
  return rows === "headersAndData"
    ? `${name}[[${WRITTEN_ROWS[rows]}]]`
    : `${name}[${WRITTEN_ROWS[rows]}]`;
}

/** Writes it as files hold it: always with its table, the row of the formula spelled out. */
export function formatInFile(reference: WrittenReference & { readonly table: string }): string {
  const { table, rows, columns } = reference;
  if (rows !== "thisRow") return formatStructured(reference);
  return columns ? `${table}[[#This Row],${spanOf(columns)}]` : `${table}[#This Row]`;
}

function isSingle([first, last]: readonly [string, string]): boolean {
  return first === last;
}

function spanOf([first, last]: readonly [string, string]): string {
  const start = `[${escape(first)}]`;
  return first === last ? start : `${start}:[${escape(last)}]`;
}

function atColumns(columns: readonly [string, string]): string {
  const [first] = columns;
  return isSingle(columns) && !NEEDS_BRACKETS.test(first) ? escape(first) : spanOf(columns);
}
