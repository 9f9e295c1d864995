import { given } from "../../domain/cells/argument";
import { keyInCell, refuseEmpty } from "../../domain/cells/keys";
import { demandOneCell } from "../../domain/cells/one-number";
import type { Language } from "../../i18n/language";
import { fetched, indicatorBook } from "./indicator-book";
import type { BookEntry } from "./indicator-book";

/**
 * The indicator that the first argument of a formula names.
 *
 * @param cells - One cell with an id, a name or an abbreviation.
 * @param language - Language of the user.
 * @returns The indicator.
 */
export async function wantedIndicator(cells: unknown[][], language: Language): Promise<BookEntry> {
  const argument = given(1, "indicator", cells);
  demandOneCell(argument);
  const wanted = keyInCell(argument, 0, 0) ?? refuseEmpty(argument);
  const { namedIndicator } = await fetched(import("../../domain/indicators/named-indicator"));
  return namedIndicator(await indicatorBook(language), wanted);
}
