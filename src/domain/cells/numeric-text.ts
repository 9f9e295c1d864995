const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)([%‰]?)$/i;
const DIVISORS: Readonly<Record<string, number>> = { "": 1, "%": 100, "‰": 1000 };

/**
 * The number that a text seems to mean. Full-width characters, thousands separators, a percent or
 * per-mille sign and spaces around it are understood: "９５％" means 0.95.
 *
 * @param text - Content of a text cell.
 * @returns The number, or undefined where the text means none.
 */
export function numberInText(text: string): number | undefined {
  const match = NUMBER.exec(text.normalize("NFKC").trim());
  if (!match) return undefined;
  const [, digits = "", sign = ""] = match;
  if (!/\d/.test(digits)) return undefined;
  const value = Number(digits.replace(/,/g, "")) / (DIVISORS[sign] ?? 1);
  return Number.isFinite(value) ? value : undefined;
}
