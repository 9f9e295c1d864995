import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { catalogueTexts } from "../../i18n/indicator-texts";
import { LANGUAGES } from "../../i18n/language";
import type { TableReading } from "../../excel/read-table";
import { recogniseCard } from "../../sheets/recognise-card";
import type { RowIndicator } from "../../sheets/working/working-content";
import { mergedTexts } from "../company/merged-catalogue";
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
      const ids = await idsByName(company);
      return [...new Set(names)].map((name) => {
        const id = ids.get(folded(name));
        return id === undefined ? { name } : rowIndicator(library, id);
      });
    }
  }
  return null;
}

/**
 * A card may be written in another language than the pane speaks now, and before the company gave an
 * indicator another name. What the company calls something goes before what we call it.
 */
async function idsByName(company: CompanyCatalogue | null): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all([
    ...LANGUAGES.map((language) => catalogueTexts(language)),
    ...LANGUAGES.map((language) => mergedTexts(company, language)),
  ]);
  return new Map(
    texts.flatMap((byId) => Object.entries(byId).map(([id, { name }]) => [folded(name), id])),
  );
}

/** Names differ in width, case and spacing. */
const folded = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
