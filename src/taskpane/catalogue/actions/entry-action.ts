import type { ComponentType } from "react";
import { DictionaryAction } from "../../working-sheets/DictionaryAction";
import { AddToCardAction } from "./AddToCardAction";
import type { EntryActionProps } from "./entry-action-props";
import { FormulaAction } from "./FormulaAction";

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
