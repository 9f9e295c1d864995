import type { CatalogueItem } from "../catalogue-item";

/** What an action on an indicator gets to know. */
export interface EntryActionProps {
  readonly item: CatalogueItem;
}
