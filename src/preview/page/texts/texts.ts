import { createContext, useContext } from "react";
import type { HostLanguage } from "../options/host-language";
import english from "./en-US.json";
import simplified from "./zh-CN.json";
import traditional from "./zh-TW.json";

export type TextKey = keyof typeof english;

/** One text of the page, with its `{places}` filled. */
export type Texts = (key: TextKey, values?: Readonly<Record<string, string>>) => string;

// Typed so that a text missing in one language stops the compiler.
const texts: Record<HostLanguage, Record<TextKey, string>> = {
  "en-US": english,
  "zh-CN": simplified,
  "zh-TW": traditional,
};

export function textsIn(language: HostLanguage): Texts {
  return (key, values = {}) =>
    texts[language][key].replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

export const TextsContext = createContext(textsIn("en-US"));

export function useTexts(): Texts {
  return useContext(TextsContext);
}
