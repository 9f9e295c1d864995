import type { Language } from "./language";
import type { Term } from "./term";
import { TERMS } from "./terms";

/** What a scoring method is called; one that is not known shows as it was written. */
export function methodName(method: string, language: Language): string {
  const terms: Readonly<Partial<Record<string, Term>>> = TERMS[language].methods;
  return terms[method]?.name ?? method;
}
