import type { CatalogueItem } from "../load-catalogue";

/** What an action on an indicator gets to know. */
export interface EntryActionProps {
  readonly item: CatalogueItem;
}
