import type { CompanyIndicator, CompanyTemplate } from "../../catalogue/company/company-catalogue";
import type { ProblemReason } from "../../catalogue/company/problem";
import type { TableColumn } from "./table-columns";

/** Something wrong with a cell; rows count from 0 below the headings. */
export interface CellFault {
  readonly row: number;
  readonly column: TableColumn;
  readonly reason: ProblemReason;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Something read from a table, and the rows that it was read from, the first one first. */
export interface FromRows<Entry> {
  readonly rows: readonly [number, ...number[]];
  readonly entry: Entry;
}

/** All that a table holds. A row with a fault has no entry. */
export interface TableEntries {
  readonly indicators: readonly FromRows<CompanyIndicator>[];
  readonly templates: readonly FromRows<CompanyTemplate>[];
  /** Ids of indicators that are to be hidden. */
  readonly hidden: readonly FromRows<string>[];
  readonly faults: readonly CellFault[];
}

/** What a reader must know of the catalogue as it is. */
export interface TableContext {
  /** The language that the texts of the table are taken for. */
  readonly language: string;
  /** The id of the indicator that somebody calls so, by name or id; null where there is none. */
  readonly findIndicator: (called: string) => string | null;
  readonly isPublished: (id: string) => boolean;
  readonly present: {
    readonly indicators: readonly CompanyIndicator[];
    readonly templates: readonly CompanyTemplate[];
  };
}
