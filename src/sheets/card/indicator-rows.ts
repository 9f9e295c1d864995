import type { Scorecard } from "../../domain/scorecard/scorecard";
import type { IndicatorText } from "../../i18n/indicator-texts";
import type { Terms } from "../../i18n/terms";
import type { Texts } from "../../i18n/texts";
import type { CardColumn } from "./card-columns";
import type { CardLayout } from "./card-layout";
import type { ScoringCells } from "./scoring-cells";

/** What the rows of an indicator table need: all of a card's, or a single one that is added. */
export interface IndicatorRows {
  readonly card: Pick<Scorecard, "rows" | "scoring">;
  readonly layout: { readonly table: Pick<CardLayout["table"], "first" | "count"> };
  readonly terms: Terms;
  readonly texts: Texts["sheets"];
  readonly indicator: (id: string) => IndicatorText;
  /** A column's cell in the same row, for formulas inside the table. */
  readonly own: (column: CardColumn) => string;
  readonly scoring: ScoringCells;
}
