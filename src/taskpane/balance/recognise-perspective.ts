import type { Perspective } from "../../domain/balance/category";
import { PERSPECTIVES } from "../../domain/balance/category";
import { LANGUAGES } from "../../i18n/language";
import { TERMS } from "../../i18n/terms";

/** Width, case and spacing make no difference. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/** The perspective that a word names in any of our languages, null when there is none. */
export function recognisePerspective(text: string): Perspective | null {
  const wanted = plain(text);
  const isNamed = (perspective: Perspective) =>
    LANGUAGES.map((language) => TERMS[language].perspectives[perspective])
      .flatMap(({ name, also }) => [name, ...also])
      .some((word) => plain(word) === wanted);
  return PERSPECTIVES.find(isNamed) ?? null;
}
