import type { CellPlace } from "../workbook/cell-place";
import type { CellArea } from "../workbook/workbook-snapshot";
import type { AuditColumn } from "./audit-words";
import type { CardRecord } from "./card-record";

/** By what a card was recognised, the surest first. */
export type CardOrigin = "user" | "record" | "names" | "shape";

/** Something that speaks for a card's being one, with where it stands. */
export interface CardEvidence {
  readonly kind: "record" | "name" | "heading" | "total-word" | "total-formula" | "table" | "user";
  /** The word, name or formula that was found. */
  readonly found: string;
  /** Its cell; null where it has none. */
  readonly address: string | null;
}

/** Cells below a card in which its rows come together; null where there is none. */
export interface CardTotals {
  /** Sum of the weights. */
  readonly weight: CellPlace | null;
  /** Weight of the rows that have a score. */
  readonly covered: CellPlace | null;
  /** Points of the whole card. */
  readonly points: CellPlace | null;
}

/** A scorecard found in the workbook. */
export interface AuditCard {
  /** The table's name, else sheet and first cell. */
  readonly name: string;
  readonly sheet: number;
  readonly origin: CardOrigin;
  readonly evidence: readonly CardEvidence[];
  /** Table with headings and total row. */
  readonly area: CellArea;
  /** Name of its table; null where it has none. */
  readonly table: string | null;
  /** Where each column stands in the sheet. */
  readonly columns: Readonly<Partial<Record<AuditColumn, number>>>;
  /** First and last row below the headings. */
  readonly first: number;
  readonly last: number;
  /** Rows that carry weight: no knock-out items, no subtotals, no empty rows. */
  readonly rows: readonly number[];
  readonly subtotals: readonly number[];
  readonly totals: CardTotals;
  readonly record: CardRecord | null;
  /** As written above the card; "" where nothing is. */
  readonly role: string;
  readonly period: string;
}
