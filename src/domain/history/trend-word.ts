import type { Trend } from "./trend";

/** What trends are called, in the user's language. */
export interface TrendWords {
  readonly rising: string;
  readonly falling: string;
  readonly improving: string;
  readonly worsening: string;
  readonly none: string;
}

/**
 * What a trend is called.
 *
 * @param trend - Where the series goes.
 * @param better - Which way is better; undefined where nobody says.
 * @param words - Words of the user's language.
 * @returns Rising or falling, or with a better way improving or worsening.
 */
export function trendWord(
  trend: Trend,
  better: "up" | "down" | undefined,
  words: TrendWords,
): string {
  if (trend === "none" || better === undefined) return words[trend];
  return (trend === "rising") === (better === "up") ? words.improving : words.worsening;
}
