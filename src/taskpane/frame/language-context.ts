import { createContext, useContext } from "react";
import type { Language } from "../../i18n/language";
import type { Texts } from "../../i18n/texts";

/** The language the pane speaks now, and how to change it. */
export interface Speech {
  readonly language: Language;
  readonly texts: Texts;
  /** What the user chose; null follows Excel. */
  readonly choice: Language | null;
  readonly choose: (choice: Language | null) => void;
  /** Set when the language last chosen could not be loaded. */
  readonly retry: (() => void) | null;
}

/** Filled by `LanguageProvider`. */
export const SpeechContext = createContext<Speech | null>(null);

/** The pane's language. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error("useSpeech needs a LanguageProvider above it");
  return speech;
}

/** Every text in the pane's language. */
export function useTexts(): Texts {
  return useSpeech().texts;
}
