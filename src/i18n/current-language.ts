import type { Language } from "./language";
import { nearestLanguage } from "./language";

/**
 * Kept on the global object: the custom functions and the pane are separate bundles on one page, each
 * with its own copy of this module, and must speak the same language.
 */
const SLOT = Symbol.for("kpi-scorecards.language");
const page = globalThis as { [SLOT]?: Language };

/** The language that sentences are written in: the one set, else the nearest to the browser's. */
export function currentLanguage(): Language {
  return page[SLOT] ?? nearestLanguage(typeof navigator === "undefined" ? "" : navigator.language);
}

/** Sets the language of everything that is said from now on. */
export function setCurrentLanguage(language: Language): void {
  page[SLOT] = language;
}
