import type { KeptForm } from "./kept-form";
import type { CellPlace, CellValue } from "./sheet-cells";

/** What a cell held before a formula of ordinary Excel or a value took its place. */
export interface KeptCell extends CellPlace {
  /** Of the card with which its sheet was made; left out where the sheet has been there before. */
  readonly cardId?: string;
  /** By what the row is known again; "" where it has no words. */
  readonly label: string;
  /** When it was replaced, as `Date.toISOString` writes it. */
  readonly at: string;
  readonly kept: KeptFormula | KeptFrozen;
}

/** A formula whose place a plain one took. */
interface KeptFormula {
  readonly kind: "plain";
  readonly form: KeptForm;
}

/** A formula whose place its value took. */
interface KeptFrozen {
  readonly kind: "frozen";
  readonly formula: string;
  readonly value: CellValue;
}
