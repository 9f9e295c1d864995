import type { Scorecard } from "../../domain/scorecard/scorecard";
import { TERMS } from "../../i18n/terms";
import type { TemplateText, Texts } from "../../i18n/texts";
import { inThisRow, tableColumn } from "../plan/structured-reference";
import type { CardColumn } from "./card-columns";
import type { CardLayout } from "./card-layout";
import { layOutCard } from "./card-layout";
import type { IndicatorRows } from "./indicator-rows";
import { scoringCells } from "./scoring-cells";
import type { Place } from "../sheet-plan";

/** The texts that a card is written with. */
export type CardTexts = Pick<Texts, "language" | "indicators" | "templates" | "sheets">;

/** Everything that the parts of a card share. */
export interface CardPage extends IndicatorRows {
  readonly card: Scorecard;
  readonly layout: CardLayout;
  readonly template: TemplateText;
  /** A whole column of the card's table, for formulas outside it. */
  readonly all: (column: CardColumn) => string;
}

/** What a card needs to know of its place. */
type CardPlace = Pick<Place, "row" | "column" | "tableNames">;

/** Brings a card and its texts together, at its place. */
export function cardPage(card: Scorecard, texts: CardTexts, place: CardPlace): CardPage {
  const terms = TERMS[texts.language];
  const heading = (column: CardColumn) => terms.headings[column].name;
  const layout = layOutCard(card);
  const [table = ""] = place.tableNames;
  return {
    card,
    layout,
    scoring: scoringCells(place.row + layout.balance.heading, place.column),
    terms,
    texts: texts.sheets,
    template: textOf(texts.templates, card.templateId),
    indicator: (id) => textOf(texts.indicators, id),
    all: (column) => tableColumn(table, heading(column)),
    own: (column) => inThisRow(heading(column)),
  };
}

function textOf<Text>(texts: Readonly<Record<string, Text>>, id: string): Text {
  const text = texts[id];
  if (text === undefined) throw new Error(`There are no texts for "${id}".`);
  return text;
}
