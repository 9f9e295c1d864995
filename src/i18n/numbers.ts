import type { Language } from "./language";

/** A fraction of 1 as a percentage, e.g. 0.125 as "12.5%"; up to `digits` decimals, none if whole. */
export function formatPercent(language: Language, fraction: number, digits = 1): string {
  const options = { style: "percent", maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(language, options).format(fraction);
}

/** A number with the language's separators; up to `digits` decimals, none if whole. */
export function formatNumber(language: Language, value: number, digits = 2): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}

/** A difference with its sign, none where it rounds to nothing; up to two decimals. */
export function formatSigned(language: Language, difference: number): string {
  const options = { maximumFractionDigits: 2, signDisplay: "exceptZero" } as const;
  return new Intl.NumberFormat(language, options).format(difference);
}

/** An amount of money to the cent, without a currency: the workbook does not name one. */
export function formatMoney(language: Language, amount: number): string {
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(language, options).format(amount);
}

/** A day as the language writes it, e.g. "2026年11月22日". */
export function formatDate(language: Language, day: Date): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(day);
}

/** A time of day as the language writes it, to the second. */
export function formatTime(language: Language, moment: Date): string {
  return new Intl.DateTimeFormat(language, { timeStyle: "medium" }).format(moment);
}
