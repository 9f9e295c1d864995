/** The languages the product speaks, by the tag of their folder in `seeds/locales`. */
export const LANGUAGES = ["zh-CN", "en-US", "zh-TW"] as const;

/** Tag of a language folder. */
export type Language = (typeof LANGUAGES)[number];

const TRADITIONAL = /^zh-(tw|hk|mo|hant)/i;

/** The nearest language we speak to what Office or the browser reports, English when there is none. */
export function nearestLanguage(tag: string): Language {
  if (TRADITIONAL.test(tag)) return "zh-TW";
  return /^zh\b/i.test(tag) ? "zh-CN" : "en-US";
}
