import type { KeptCell } from "../../domain/plain-formulas/kept-cell";
import type { KnownFunction } from "../../domain/plain-formulas/known-function";
import type { Proposal, Situation } from "../../domain/plain-formulas/proposal";
import { proposeConversion } from "../../domain/plain-formulas/propose-conversion";
import { proposeFreezing } from "../../domain/plain-formulas/propose-freezing";
import { proposeRepair } from "../../domain/plain-formulas/propose-repair";
import { proposeReturn } from "../../domain/plain-formulas/propose-return";
import type { CellPlace } from "../../domain/plain-formulas/sheet-cells";
import type { FormulasRead } from "../../excel/plain/read-formulas";
import { findParts } from "../../formulas/find-parts";
import type { PlainAction } from "./plain-action";

/** What was read, and what is known besides. */
export interface Known {
  readonly reading: FormulasRead;
  readonly kept: readonly KeptCell[];
  readonly functions: readonly KnownFunction[];
}

/** How far an action goes. */
export interface Wish {
  readonly action: PlainAction;
  /** Whether what has no plain formula is frozen; for a conversion only. */
  readonly freezeOthers: boolean;
}

/** What an action would change. */
export function makeProposal(known: Known, { action, freezeOthers }: Wish, now: Date): Proposal {
  const situation = situationOf(known);
  const at = now.toISOString();
  switch (action) {
    case "convert":
      return proposeConversion(situation, { freezeOthers, at });
    case "freeze":
      return proposeFreezing(situation, at);
    case "return":
      return proposeReturn(situation);
    case "repair":
      return proposeRepair(situation);
  }
}

/** What proposals are made from. */
export function situationOf({ reading, kept, functions }: Known): Situation {
  const { sheets, selected } = reading;
  return {
    sheets,
    kept,
    functions,
    findParts,
    isMeant: selected === null ? () => true : isIn(selected),
  };
}

type Selected = NonNullable<FormulasRead["selected"]>;

const isIn =
  ({ row, column, rows, columns }: Selected) =>
  (place: CellPlace): boolean =>
    place.row >= row &&
    place.row < row + rows &&
    place.column >= column &&
    place.column < column + columns;
