import type { ScorecardRow, ScoringPolicy } from "../domain/scorecard/scorecard";
import type { IndicatorText } from "../i18n/indicator-texts";
import { TERMS } from "../i18n/terms";
import type { Texts } from "../i18n/texts";
import { columnsUnder } from "./card/card-columns";
import { writeEntryRules } from "./card/entry-rules";
import type { IndicatorRows } from "./card/indicator-rows";
import { writeIndicatorRows } from "./card/indicator-table";
import { scoringCells } from "./card/scoring-cells";
import { PlanBuilder } from "./plan/plan-builder";
import { inThisRow } from "./plan/structured-reference";
import type { SheetPlan } from "./sheet-plan";

/** A row as data: everything that is written into the cells of a table that is there already. */
export type RowPlan = Pick<
  SheetPlan,
  "block" | "cells" | "numberFormats" | "styles" | "validations" | "conditionalLooks"
>;

/** An indicator that is to stand in a card, in the card's language. */
export interface CardRow {
  readonly row: ScorecardRow;
  readonly scoring: ScoringPolicy;
  readonly text: IndicatorText;
  readonly texts: Pick<Texts, "language" | "sheets">;
}

/** Where the row stands, and the heading of what the card's scores rest on, both once it is there. */
export interface CardRowPlace {
  readonly row: number;
  readonly column: number;
  readonly scoringRow: number;
}

/** The row as a template would have written it, with its first cell at that place of the sheet. */
export function planCardRow({ row, scoring, text, texts }: CardRow, place: CardRowPlace): RowPlan {
  const terms = TERMS[texts.language];
  const rows: IndicatorRows = {
    card: { rows: [row], scoring },
    layout: { table: { first: 0, count: 1 } },
    terms,
    texts: texts.sheets,
    indicator: () => text,
    scoring: scoringCells(place.scoringRow, place.column),
    own: (column) => inThisRow(terms.headings[column].name),
  };
  const nowhere = { sheetName: "", tableNames: [], nameSuffix: "" };
  const builder = new PlanBuilder({ ...nowhere, ...place }, 1, columnsUnder(scoring).length);
  writeIndicatorRows(builder, rows);
  writeEntryRules(builder, rows);
  return builder.collected();
}
