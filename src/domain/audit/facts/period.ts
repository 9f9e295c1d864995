import { dayNumber } from "../../times/calendar-day";
import { isDate } from "../../times/moment";

/** First and last day of a period, as Excel's numbers. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

const MONTHS = 12;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;

interface Pattern {
  readonly pattern: RegExp;
  /** How many months one such period has. */
  readonly months: number;
}

/** Written as people write them in Chinese and English, after letters' width and spaces are settled. */
const PATTERNS: readonly Pattern[] = [
  { pattern: new RegExp(`^${YEAR}[-/.年]?(?:q|第)?(?<count>[1-4])(?:季度?|q)$`), months: 3 },
  { pattern: new RegExp(`^${YEAR}[-/.年]?q(?<count>[1-4])$`), months: 3 },
  { pattern: new RegExp(`^q(?<count>[1-4])[-/.]?${YEAR}$`), months: 3 },
  { pattern: new RegExp(`^${YEAR}[-/.年]?h(?<count>[12])$`), months: 6 },
  { pattern: new RegExp(`^${YEAR}年?(?<half>[上下])半年$`), months: 6 },
  { pattern: new RegExp(`^${YEAR}[-/.年](?<count>0?[1-9]|1[0-2])月?$`), months: 1 },
  { pattern: new RegExp(`^${YEAR}年?度?$`), months: MONTHS },
];

const CHINESE_COUNTS: Readonly<Record<string, string>> = { 一: "1", 二: "2", 三: "3", 四: "4" };

function settled(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  return plain.replace(/[一二三四](?=季)/g, (count) => CHINESE_COUNTS[count] ?? count);
}

const firstDay = (year: number, month: number): number =>
  dayNumber(new Date(Date.UTC(year, month, 1)));

function monthsFrom(year: number, month: number, months: number): Period {
  return { first: firstDay(year, month), last: firstDay(year, month + months) - 1 };
}

/**
 * The days of a period that somebody wrote down.
 *
 * @param text - Such as "2026-01", "2026年1月", "2026 Q1", "2026年上半年", or a date as Excel's number.
 * @returns First and last day, null where the text names no period of the calendar.
 */
export function readPeriod(text: string): Period | null {
  const plain = settled(text);
  for (const { pattern, months } of PATTERNS) {
    const groups = pattern.exec(plain)?.groups;
    if (!groups) continue;
    const count = groups["half"] === "下" ? 2 : Number(groups["count"] ?? 1);
    return monthsFrom(Number(groups["year"]), (count - 1) * months, months);
  }
  return monthOfDate(Number(plain === "" ? NaN : plain));
}

// A cell that shows "January 2026" often holds its first day.
function monthOfDate(serial: number): Period | null {
  if (!Number.isInteger(serial) || !isDate(serial) || serial < dayNumber(new Date("1990-01-01"))) {
    return null;
  }
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return monthsFrom(date.getUTCFullYear(), date.getUTCMonth(), 1);
}
