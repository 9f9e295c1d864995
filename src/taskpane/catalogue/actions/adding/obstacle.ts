import type { CatalogueEntry } from "../../../../catalogue/catalogue-entry";
import { phrase } from "../../../../i18n/phrase";
import type { Texts } from "../../../../i18n/texts";
import { cellOfIndicator } from "./addition";
import type { CardInView } from "./card-in-view";

/** Why an indicator cannot join a card, in a sentence; null where it can. */
export function obstacle(
  card: CardInView,
  { direction }: CatalogueEntry,
  names: readonly string[],
  texts: Texts,
): string | null {
  const words = texts.interface.adding;
  const [indicator = ""] = names;
  if (direction === "gate") return phrase(words.gate, { indicator });
  if (direction === "band") return phrase(words.band, { indicator });
  const address = cellOfIndicator(card, names);
  return address === null ? null : phrase(words.duplicate, { indicator, address });
}
