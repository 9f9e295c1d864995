import type { LogTexts } from "../../i18n/log-texts";
import { areaOf } from "../plan/area-of";
import type { Area, CellContent } from "../sheet-plan";
import type { BasisLine } from "./basis";
import type { Figure } from "./figures";
import type { ColumnKind, ReportTable } from "./tables";

/** A part of the sheet: a title, headings, and rows with the way in which they are shown. */
export interface Block {
  /** Whether its texts are sentences, which want several lines. */
  readonly wraps: boolean;
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Counted from the first cell of the first row. */
  readonly kinds: readonly { readonly area: Area; readonly kind: ColumnKind }[];
}

/** The numbers of a result, each shown in its own way. */
export function figureBlock(figures: readonly Figure[], { report }: LogTexts): Block {
  return {
    wraps: false,
    title: report.figures,
    headings: [report.item, report.value],
    rows: figures.map(({ label, value }) => [label, value]),
    kinds: figures.map(({ kind }, row) => ({ area: areaOf(row, 1), kind })),
  };
}

/** What a result rests on. Texts stay texts: an address such as "1-2" must not become a day. */
export function basisBlock(lines: readonly BasisLine[], { report }: LogTexts): Block {
  return {
    wraps: true,
    title: report.basis,
    headings: [report.item, report.value],
    rows: lines.map(({ item, value }) => [item, value]),
    kinds: lines.map(({ value }, row) => ({
      area: areaOf(row, 1),
      kind: kindOf(value),
    })),
  };
}

function kindOf(value: string | number): ColumnKind {
  if (typeof value === "string") return "text";
  return Number.isInteger(value) ? "count" : "plain";
}

/** A table, each column shown in its own way. */
export function tableBlock({ title, headings, kinds, rows }: ReportTable): Block {
  return {
    wraps: false,
    title,
    headings,
    rows,
    kinds: kinds.map((kind, column) => ({ area: areaOf(0, column, rows.length, 1), kind })),
  };
}
