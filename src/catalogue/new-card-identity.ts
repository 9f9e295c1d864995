import type { CardIdentity } from "../domain/audit/cards/card-record";
import { PRODUCT_VERSION } from "./product-version";

/** Long enough that no two cards of a workbook get the same one by chance. */
const ID_LENGTH = 8;

/** What tells a card that is about to be inserted from every other one. */
export const newCardIdentity = (): CardIdentity => ({
  id: crypto.randomUUID().slice(0, ID_LENGTH),
  catalogueVersion: PRODUCT_VERSION,
});
