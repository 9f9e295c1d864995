import type { CatalogueItem } from "../catalogue-item";

/** What each part of an indicator's page gets. */
export interface ItemProps {
  readonly item: CatalogueItem;
}
