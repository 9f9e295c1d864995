import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import type { WorkingSheet } from "../../catalogue/working-sheet";
import type { CatalogueText } from "../../i18n/indicator-texts";
import type { Texts } from "../../i18n/texts";
import type { WorkingSheetText } from "../../i18n/working-sheet-texts";

/** An indicator that fills a row: one of the catalogue, or somebody's own that only has a name. */
export type RowIndicator =
  | { readonly name: string }
  | { readonly name: string; readonly entry: CatalogueEntry; readonly text: CatalogueText };

/** Everything that a working sheet is written from, in one language. */
export interface WorkingContent extends Pick<Texts, "language" | "sheets"> {
  readonly sheet: WorkingSheet;
  readonly texts: WorkingSheetText;
  /** The catalogue's indicator of that id. */
  readonly indicator: (id: string) => RowIndicator;
  /** What the user chose, for sheets that have a row for each. */
  readonly chosen: readonly RowIndicator[];
}
