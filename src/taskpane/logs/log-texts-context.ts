import { createContext, useContext } from "react";
import type { LogTexts } from "../../i18n/log-texts";

/** Filled by `LogView` once the texts have arrived. */
export const LogTextsContext = createContext<LogTexts | null>(null);

/** The texts about logs in the pane's language. */
export function useLogTexts(): LogTexts {
  const texts = useContext(LogTextsContext);
  if (texts === null) throw new Error("useLogTexts needs a LogTextsContext above it");
  return texts;
}
