import type { Proposal } from "../../domain/plain-formulas/proposal";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { ChangedContents } from "../../excel/plain/change-contents";
import type { Known, Wish } from "./make-proposal";

/** Changes that are shown and not made yet. */
export interface Shown {
  readonly known: Known;
  readonly wish: Wish;
  readonly proposal: Proposal;
}

/** Changes that are made. */
export interface Done {
  readonly shown: Shown;
  readonly changed: ChangedContents;
}

/** How far an action has come. */
export type PlainStep =
  | { readonly kind: "none" }
  | { readonly kind: "looking" }
  | ({ readonly kind: "shown" } & Shown)
  | { readonly kind: "writing" }
  | ({ readonly kind: "done" } & Done)
  | { readonly kind: "taken-back"; readonly count: number }
  | { readonly kind: "damaged" }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };
