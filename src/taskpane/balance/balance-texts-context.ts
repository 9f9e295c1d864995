import { createContext, useContext } from "react";
import type { BalanceTexts } from "../../i18n/balance-texts";

/** Filled by `BalanceView` once the texts have arrived. */
export const BalanceTextsContext = createContext<BalanceTexts | null>(null);

/** The texts about the balance of a card in the pane's language. */
export function useBalanceTexts(): BalanceTexts {
  const texts = useContext(BalanceTextsContext);
  if (texts === null) throw new Error("useBalanceTexts needs a BalanceTextsContext above it");
  return texts;
}
