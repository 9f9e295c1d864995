import type { ComponentType } from "react";
import { DictionaryAction } from "../../working-sheets/DictionaryAction";
import type { CatalogueItem } from "../load-catalogue";
import { AddToCardAction } from "./AddToCardAction";
import { FormulaAction } from "./FormulaAction";

/** What an action gets to know. */
export interface EntryActionProps {
  readonly item: CatalogueItem;
}

/** A thing to do with an indicator; one that does not apply to it draws nothing. */
interface EntryAction {
  readonly id: string;
  readonly Action: ComponentType<EntryActionProps>;
}

/** What can be done with an indicator, in the order in which it is offered. */
export const ENTRY_ACTIONS: readonly EntryAction[] = [
  { id: "formula", Action: FormulaAction },
  { id: "card", Action: AddToCardAction },
  { id: "dictionary", Action: DictionaryAction },
];
