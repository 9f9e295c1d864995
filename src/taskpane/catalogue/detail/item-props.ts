import type { CatalogueItem } from "../load-catalogue";

/** What each part of an indicator's page gets. */
export interface ItemProps {
  readonly item: CatalogueItem;
}
