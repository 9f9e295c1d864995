import { getPatternPreview } from "./univer-packages";

/** Writes a number by an Excel number format. */
export function formatNumber(pattern: string, value: number): string {
  return getPatternPreview(pattern, value).result;
}
