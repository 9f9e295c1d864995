import type { InsertedSheet } from "./insertion";
import type { TableReading } from "./read-table";

/** A table that takes rows, as it was read. */
export interface GrowingTable extends TableReading {
  readonly isProtected: boolean;
}

/** Where a row went: into a table that was there, or into a sheet made for it. */
export type PutRow =
  | {
      readonly kind: "row";
      readonly sheetName: string;
      readonly tableName: string;
      /** The row within its sheet, e.g. "A16:O16". */
      readonly address: string;
      readonly subject: string;
      readonly subjectColumn: number;
    }
  | { readonly kind: "sheet"; readonly inserted: InsertedSheet };
