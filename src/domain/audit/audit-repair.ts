import type { CellPlace } from "./workbook/cell-place";

/** What puts a finding right in one step, shown before it is done. */
export type AuditRepair =
  | {
      readonly kind: "write";
      readonly cells: readonly {
        readonly place: CellPlace;
        /** What was seen there. */
        readonly from: string | number;
        /** A number, or a formula with its "=". */
        readonly to: string | number;
      }[];
    }
  /** The formula of one cell into another, references moved as when filling. */
  | { readonly kind: "copy-formula"; readonly from: CellPlace; readonly to: CellPlace }
  /** The same formula once more, so that Excel looks for its functions again. */
  | { readonly kind: "enter-again"; readonly cells: readonly CellPlace[] }
  | {
      readonly kind: "number-format";
      readonly cells: readonly CellPlace[];
      readonly format: string;
    }
  | { readonly kind: "show-rows"; readonly sheet: number; readonly rows: readonly number[] }
  | { readonly kind: "show-sheet"; readonly sheet: number }
  | { readonly kind: "calculate-automatically" }
  | { readonly kind: "new-card-id"; readonly card: string }
  | { readonly kind: "lock"; readonly cells: readonly CellPlace[]; readonly locked: boolean };
