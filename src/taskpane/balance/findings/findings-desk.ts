import { createContext, useContext } from "react";
import type { DeclarationChange } from "../../../domain/declarations/change-declarations";
import type { CellChange } from "../../../excel/change-cells";
import type { Card } from "../card";
import type { RuleBook } from "./rule-book";

/** What can be done about the findings of a card. */
export interface FindingsDesk {
  readonly card: Card;
  readonly book: RuleBook;
  /** Whether the card is as the sheet has it, so that something can be done about it there. */
  readonly onSheet: boolean;
  readonly busy: boolean;
  readonly show: (address: string) => void;
  readonly write: (changes: readonly CellChange[]) => void;
  readonly declare: (change: DeclarationChange) => void;
  /** Null where no smallest change of the weights is on offer. */
  readonly showRepair: (() => void) | null;
}

/** Filled by `CheckedCard`. */
export const FindingsDeskContext = createContext<FindingsDesk | null>(null);

/** What can be done about the findings of the card on show. */
export function useFindingsDesk(): FindingsDesk {
  const desk = useContext(FindingsDeskContext);
  if (desk === null) throw new Error("useFindingsDesk needs a FindingsDeskContext above it");
  return desk;
}
