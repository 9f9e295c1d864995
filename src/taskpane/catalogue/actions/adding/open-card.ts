import type { CompanyCatalogue } from "../../../../catalogue/company/company-catalogue";
import type { CatalogueText } from "../../../../i18n/indicator-texts";
import type { Texts } from "../../../../i18n/texts";
import { mergedTexts } from "../../../company/merged-catalogue";
import type { PaneServices } from "../../../pane-services";
import type { CardInView, FoundCard } from "./card-in-view";
import { cardInView } from "./card-in-view";

/** A card, and the words in which it is written: not always those of the pane. */
export interface OpenCard {
  readonly kind: "open";
  readonly card: CardInView;
  readonly texts: Texts;
  /** What the card says of the indicator that is to join it. */
  readonly text: CatalogueText;
}

/** Looks for a scorecard in view and fetches its words; `own` stands in where we have none. */
export async function openCard(
  indicatorId: string,
  own: CatalogueText,
  company: CompanyCatalogue | null,
  { readTablesInView, loadTexts }: Pick<PaneServices, "readTablesInView" | "loadTexts">,
): Promise<OpenCard | Exclude<FoundCard, { kind: "card" }>> {
  const found = cardInView(await readTablesInView());
  if (found.kind !== "card") return found;
  const { language } = found.card;
  const [texts, indicators] = await Promise.all([
    loadTexts(language),
    mergedTexts(company, language),
  ]);
  return { kind: "open", card: found.card, texts, text: indicators[indicatorId] ?? own };
}
