import type { Category } from "../../domain/balance/category";
import type { ReadIndicator } from "../../domain/comparison/read-card";
import { cellAddress } from "../../domain/cells/cell-address";
import { quotedSheet } from "../../domain/cells/quoted-sheet";
import { LANGUAGES } from "../../i18n/language";
import { TERMS } from "../../i18n/terms";
import { quoted } from "../plan/text-formula";
import type { CardWords } from "./card-words";
import type { ComparedColumn, PlacedCard } from "./placed-card";

/** A cell of a card; null where the card has no such column. */
export function cardCellReference(
  { sheetName, columns }: PlacedCard,
  row: number,
  column: ComparedColumn,
): string | null {
  const place = columns.get(column);
  return place === undefined ? null : `${quotedSheet(sheetName)}!${cellAddress(row, place)}`;
}

/** The cells of a card's column, from its first row to its last. */
export function cardColumnReference(card: PlacedCard, column: ComparedColumn): string | null {
  const { first, count } = card.rows;
  const place = card.columns.get(column);
  const top = cardCellReference(card, first, column);
  return top === null || place === undefined
    ? null
    : `${top}:${cellAddress(first + count - 1, place)}`;
}

/** What a cell holds, as a formula: a blank stays a blank, which a plain reference would make 0. */
export const orBlank = (cell: string, value: string = cell): string => `IF(${cell}="","",${value})`;

/**
 * An indicator's figure, as long as its row still holds that indicator: after somebody sorts the card
 * the figure is gone rather than another indicator's.
 */
export function indicatorFigure(
  card: PlacedCard,
  { row, name }: ReadIndicator,
  column: ComparedColumn,
): string | null {
  const cell = cardCellReference(card, row, column);
  const named = cardCellReference(card, row, "indicator");
  if (cell === null || named === null) return null;
  const value = column === "weight" && card.whole === 100 ? `${cell}/100` : cell;
  return `IF(${named}=${quoted(name)},${orBlank(cell, value)},"")`;
}

/** The total of a card: its own, or that of a table that has none but is scored completely. */
export function totalFigure(card: PlacedCard): string {
  const { totalRow } = card;
  const cell = totalRow === null ? null : cardCellReference(card, totalRow, "weightedScore");
  if (cell !== null) return orBlank(cell);
  const scores = cardColumnReference(card, "score");
  const weights = cardColumnReference(card, "weight");
  if (scores === null || weights === null) return '""';
  // As many scores as weights would not do: the one may lack where the other stands.
  const lone = `SUMPRODUCT(--(ISNUMBER(${scores})<>ISNUMBER(${weights})))`;
  return `IF(AND(COUNT(${weights}),${lone}=0),SUMPRODUCT(${weights},${scores})/SUM(${weights}),"")`;
}

/** Every word for a category that cards know, as a list in a formula: a card may be in any language. */
export function categorySpellings(category: Category): string {
  const terms = LANGUAGES.map((language) => TERMS[language].categories[category]);
  const spellings = new Set(terms.flatMap(({ name, also }) => [name, ...also]).map(quoted));
  return `{${[...spellings].join(",")}}`;
}

/** The points that a card's outcome indicators bring; blank while one of them has no score. */
export function outcomeFigure(card: PlacedCard, decimals: string): string {
  const categories = cardColumnReference(card, "category");
  const weights = cardColumnReference(card, "weight");
  const scores = cardColumnReference(card, "score");
  if (categories === null || weights === null || scores === null) return '""';
  const isOutcome = `ISNUMBER(MATCH(${categories},${categorySpellings("outcome")},0))`;
  const unscored = `SUMPRODUCT(${isOutcome}*ISNUMBER(${weights})*(1-ISNUMBER(${scores})))`;
  // Between commas a text counts as 0; a product with one would be an error.
  const points = `SUMPRODUCT(${isOutcome}*1,${weights},${scores})`;
  const scaled = card.whole === 100 ? `${points}/100` : points;
  return `IF(${unscored}=0,ROUND(${scaled},${decimals}),"")`;
}

/** The cell in which a card says what its total is worth; null where it does not say it. */
export function statusReference(card: PlacedCard): string | null {
  const { hasStatus, totalRow } = card;
  return hasStatus && totalRow !== null ? cardCellReference(card, totalRow, "dataSource") : null;
}

/**
 * A condition: a cell says one of these; "*" stands for whatever follows. An error in the cell, as of
 * a card that was deleted, says none of them and spoils nothing else.
 */
const saysOneOf = (status: string, words: readonly string[]): string =>
  `SUMPRODUCT(COUNTIF(${status},{${words.map(quoted).join(",")}}))>0`;

/** A condition: the cell says that a total is final. */
export const isFinal = (status: string, { final, finalWithTotal }: CardWords): string =>
  saysOneOf(status, [...final, ...finalWithTotal.map((beginning) => `${beginning}*`)]);

/** A condition: the cell says that an item is breached. */
export const isKnockedOut = (status: string, { knockedOut }: CardWords): string =>
  saysOneOf(status, knockedOut);
