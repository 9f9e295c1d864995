import { createContext, useContext } from "react";
import type { PlainTexts } from "../../i18n/plain-texts";

/** Filled by `PlainView` once the texts have arrived. */
export const PlainTextsContext = createContext<PlainTexts | null>(null);

/** The texts about plain formulas in the pane's language. */
export function usePlainTexts(): PlainTexts {
  const texts = useContext(PlainTextsContext);
  if (texts === null) throw new Error("usePlainTexts needs a PlainTextsContext above it");
  return texts;
}
