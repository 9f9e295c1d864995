const DAY = 86_400_000;
/** Day 0 of Excel's calendar, as far as it agrees with the real one (from March 1900). */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The number that Excel stores for a date such as "2025-12-05" or "2025-12-05 16:00:30". */
export function serial(text: string): number {
  const [date = "", time = "00:00"] = text.split(" ");
  const padded = time.length === 5 ? `${time}:00` : time;
  return (Date.parse(`${date}T${padded}Z`) - DAY_ZERO) / DAY;
}
