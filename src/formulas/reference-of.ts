import type { RangeR1C1, ReferenceIdentifier } from "@borgar/fx";
import { parseR1C1Ref, parseStructRef } from "@borgar/fx";
import type {
  Coordinate,
  FormulaReference,
  Span,
  TableSection,
} from "../domain/formulas/formula-node";

const SECTIONS: Readonly<Record<string, TableSection>> = {
  "this row": "this-row",
  data: "data",
  all: "all",
  headers: "headings",
  totals: "totals",
};

/** What a reference in R1C1 style points to. */
export function referenceOf({ kind, value }: ReferenceIdentifier): FormulaReference {
  return kind === "table" ? tableReference(value) : cellReference(value);
}

function tableReference(text: string): FormulaReference {
  const found = parseStructRef(text);
  if (!found) throw new Error(`No reference to a table: ${text}`);
  const [workbook = null] = found.context ?? [];
  return {
    kind: "table",
    workbook,
    table: found.table === undefined || found.table === "" ? null : found.table,
    columns: found.columns ?? [],
    section: sectionOf(found.sections ?? []),
  };
}

const sectionOf = ([first = "data"]: readonly string[]): TableSection =>
  SECTIONS[first.toLowerCase()] ?? "data";

function cellReference(text: string): FormulaReference {
  const found = parseR1C1Ref(text);
  if (!found) throw new Error(`No reference: ${text}`);
  const scope = scopeOf(found.context ?? []);
  if ("name" in found) return { kind: "name", ...scope, name: found.name };
  return { kind: "cells", ...scope, ...spansOf(found.range) };
}

const WORKBOOK_FILE = /\.(?:xl\w+|csv|ods)$/i;

/** A single scope is a sheet, unless it is called as files of workbooks are: "rates.xlsx!Rate". */
function scopeOf([first, second]: readonly string[]) {
  if (first === undefined) return { workbook: null, sheet: null };
  if (second !== undefined) return { workbook: first, sheet: second };
  return WORKBOOK_FILE.test(first)
    ? { workbook: first, sheet: null }
    : { workbook: null, sheet: first };
}

function spansOf({ r0, r1, c0, c1, $r0, $r1, $c0, $c1 }: RangeR1C1) {
  return {
    rows: spanOf(coordinate(r0, $r0), coordinate(r1 ?? r0, $r1 ?? $r0)),
    columns: spanOf(coordinate(c0, $c0), coordinate(c1 ?? c0, $c1 ?? $c0)),
  };
}

function coordinate(at: number | null | undefined, fixed: boolean | null | undefined) {
  return at === null || at === undefined ? null : { at, fixed: fixed === true };
}

const spanOf = (first: Coordinate | null, last: Coordinate | null): Span | null =>
  first && last && { first, last };
