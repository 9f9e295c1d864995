import type { LogTexts } from "../../i18n/log-texts";
import { phrase } from "../../i18n/phrase";

/** Before that much is known, a guess would jump about. */
const FIRST_GUESS_MS = 1_000;
const STEP_SECONDS = 5;

/** How long the rest will take at the pace so far, in milliseconds; null while that is a mere guess. */
export function remainingTime(elapsed: number, rows: number, total: number): number | null {
  if (elapsed < FIRST_GUESS_MS || rows === 0) return null;
  return (elapsed / rows) * (total - rows);
}

/** A time in words, rounded up to what still means something. */
export function timeInWords(milliseconds: number, { run }: LogTexts): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000 / STEP_SECONDS)) * STEP_SECONDS;
  return seconds <= 60
    ? phrase(run.seconds, { count: seconds })
    : phrase(run.minutes, { count: Math.ceil(seconds / 60) });
}
