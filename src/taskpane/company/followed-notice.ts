import type { CompanyWords } from "../../i18n/company-words";

/** That it is done; and where the formulas did not follow, how the user makes them. */
export function followedNotice(followed: boolean, done: string, words: CompanyWords) {
  if (followed) return { intent: "success", text: done } as const;
  return { intent: "warning", text: `${done} ${words.notFollowed}` } as const;
}
