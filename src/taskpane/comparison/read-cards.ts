import { declaredOf } from "../../domain/declarations/change-declarations";
import type { Declarations } from "../../domain/declarations/declarations";
import type { TableOutline } from "../../sheets/comparison/card-area";
import { cardArea, isCardOutline } from "../../sheets/comparison/card-area";
import { withDistinctNames } from "../../sheets/comparison/card-names";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import type { CardReadingWords } from "../../sheets/comparison/read-placed-card";
import { readPlacedCard } from "../../sheets/comparison/read-placed-card";
import type { PaneServices } from "../pane-services";

/** What reading all cards needs of Excel. */
export type CardServices = Pick<PaneServices, "readHeadings" | "readAreas">;

/** All cards of the workbook, in three syncs: which tables, their headings, the cells of cards. */
export async function readCards(
  { readHeadings, readAreas }: CardServices,
  words: CardReadingWords,
  declarations: Declarations,
): Promise<readonly PlacedCard[]> {
  const tables = cardTables(await readHeadings(), declarations);
  const areas = await readAreas(tables.map(placeOfCard));
  return placedCards(tables, areas, words, declarations);
}

/** The tables that can be cards. */
export const cardTables = <Table extends TableOutline>(
  tables: readonly Table[],
  declarations: Declarations,
): readonly Table[] =>
  tables.filter((table) => isCardOutline(table, declaredOf(declarations, table.tableName).columns));

/** The cells that tell of a card. */
export const placeOfCard = (table: TableOutline) => ({
  sheetName: table.sheetName,
  area: cardArea(table),
});

/** The cards that stand in these cells, given in the order of their tables. */
export const placedCards = (
  tables: readonly TableOutline[],
  areas: readonly (readonly (readonly unknown[])[])[],
  words: CardReadingWords,
  declarations: Declarations,
): readonly PlacedCard[] =>
  withDistinctNames(
    tables.map((table, index) => readPlacedCard(table, areas[index] ?? [], words, declarations)),
  );
