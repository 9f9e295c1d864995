import type { PrintedRanking } from "../../../domain/comparison/printed-ranks";
import type { Declarations } from "../../../domain/declarations/declarations";
import type { PlacedCard } from "../../../sheets/comparison/placed-card";
import {
  isRankingOutline,
  rankingArea,
  rankingTableArea,
  readRanking,
} from "../../../sheets/comparison/ranking-list";
import type { CardReadingWords } from "../../../sheets/comparison/read-placed-card";
import { cardTables, placedCards, placeOfCard } from "../../comparison/read-cards";
import type { PaneServices } from "../../pane-services";

/** So many sheets without a table are searched for a list of ranks: more hold something else. */
const MOST_PLAIN_SHEETS = 20;

/** All cards of a workbook, and the lists of ranks in it. */
export interface CardsAndRankings {
  readonly cards: readonly PlacedCard[];
  readonly rankings: readonly PrintedRanking[];
}

/** Reads them in the three syncs that the cards alone would take. */
export async function readWorkbook(
  { readOutline, readAreas }: Pick<PaneServices, "readOutline" | "readAreas">,
  words: CardReadingWords,
  declarations: Declarations,
): Promise<CardsAndRankings> {
  const { tables, sheetNames } = await readOutline();
  const ofCards = cardTables(tables, declarations);
  const lists = tables.filter(isRankingOutline).map((table) => ({
    sheetName: table.sheetName,
    area: rankingTableArea(table),
  }));
  const withTables = new Set(tables.map(({ sheetName }) => sheetName));
  const plain = sheetNames.filter((name) => !withTables.has(name)).slice(0, MOST_PLAIN_SHEETS);
  const onSheets = plain.map((sheetName) => ({ sheetName, area: rankingArea(ofCards.length) }));
  const searched = [...lists, ...onSheets];
  const read = await readAreas([...ofCards.map(placeOfCard), ...searched]);
  return {
    cards: placedCards(ofCards, read, words, declarations),
    rankings: searched.flatMap(({ sheetName }, index) =>
      readRanking(sheetName, read[ofCards.length + index] ?? []),
    ),
  };
}
