import { createContext, useContext } from "react";
import type { ScoringTexts } from "../../i18n/scoring-texts";

/** Filled by `ScoringView` once the texts have arrived. */
export const ScoringTextsContext = createContext<ScoringTexts | null>(null);

/** The texts about how a card is scored in the pane's language. */
export function useScoringTexts(): ScoringTexts {
  const texts = useContext(ScoringTextsContext);
  if (texts === null) throw new Error("useScoringTexts needs a ScoringTextsContext above it");
  return texts;
}
