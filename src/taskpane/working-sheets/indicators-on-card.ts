import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import type { TableReading } from "../../excel/read-table";
import { recogniseCard } from "../../sheets/recognise-card";
import type { RowIndicator } from "../../sheets/working/working-content";
import { indicatorIds } from "../company/indicator-ids";
import type { WorkingLibrary } from "./working-library";
import { rowIndicator } from "./working-library";

/** The indicators of the first scorecard among the tables, in its order; null where there is none. */
export async function indicatorsOnCard(
  tables: readonly TableReading[],
  library: WorkingLibrary,
  company: CompanyCatalogue | null,
): Promise<readonly RowIndicator[] | null> {
  for (const table of tables) {
    const card = recogniseCard(table);
    if (card.kind === "card" && card.columns.indicator !== null) {
      const names = card.rows.map(({ indicator }) => indicator).filter((name) => name !== "");
      const idOf = await indicatorIds(company);
      return [...new Set(names)].map((name) => {
        const id = idOf(name);
        return id === undefined ? { name } : rowIndicator(library, id);
      });
    }
  }
  return null;
}
