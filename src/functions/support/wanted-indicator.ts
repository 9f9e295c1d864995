import type { Argument } from "../../domain/cells/argument";
import { keyInCell, refuseEmpty } from "../../domain/cells/keys";
import { demandOneCell } from "../../domain/cells/one-number";
import { namedIndicator } from "../../domain/indicators/named-indicator";
import type { Language } from "../../i18n/language";
import { indicatorBook } from "./indicator-book";
import type { BookEntry } from "./indicator-book";

/**
 * The indicator that the first argument of a formula names.
 *
 * @param argument - One cell with an id, a name or an abbreviation.
 * @param language - Language of the user.
 * @returns The indicator.
 */
export async function wantedIndicator(argument: Argument, language: Language): Promise<BookEntry> {
  demandOneCell(argument);
  const wanted = keyInCell(argument, 0, 0) ?? refuseEmpty(argument);
  return namedIndicator(await indicatorBook(language), wanted);
}
