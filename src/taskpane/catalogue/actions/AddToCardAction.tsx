import { AddToCard } from "./adding/AddToCard";
import type { EntryActionProps } from "./entry-action-props";

/** Offers every indicator to the scorecard under the selection, which says where it cannot take one. */
export function AddToCardAction({ item }: EntryActionProps) {
  return <AddToCard entry={item.entry} text={item.text} />;
}
