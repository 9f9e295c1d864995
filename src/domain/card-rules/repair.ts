import type { Category, Perspective } from "../balance/category";
import type { FactColumn } from "./card-facts";

/** A cell that is to hold something else. */
export interface CellRepair {
  readonly row: number;
  readonly column: FactColumn;
  /** What was seen there. */
  readonly from: string | number;
  readonly to: number;
}

/** What puts a finding right in one step. */
export type Repair =
  | { readonly kind: "write"; readonly cells: readonly CellRepair[] }
  | {
      readonly kind: "choose-category";
      readonly row: number;
      readonly choices: readonly Category[];
    }
  | {
      readonly kind: "choose-perspective";
      readonly row: number;
      readonly choices: readonly Perspective[];
    }
  /** The nearest weights that keep to every rule, shown beside the present ones. */
  | { readonly kind: "rebalance" }
  /** Shares of the categories, each set as near to the present ones as can be; nobody chooses for the user. */
  | {
      readonly kind: "category-shares";
      readonly options: readonly Readonly<Record<Category, number>>[];
    };
