import { declaredOf } from "../../domain/declarations/change-declarations";
import type { Declarations } from "../../domain/declarations/declarations";
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
  const tables = (await readHeadings()).filter((table) =>
    isCardOutline(table, declaredOf(declarations, table.tableName).columns),
  );
  const areas = await readAreas(
    tables.map((table) => ({ sheetName: table.sheetName, area: cardArea(table) })),
  );
  return withDistinctNames(
    tables.map((table, index) => readPlacedCard(table, areas[index] ?? [], words, declarations)),
  );
}
