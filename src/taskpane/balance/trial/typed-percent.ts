/** A share as a percentage without the sign, to two decimals. */
export function asPercent(share: number): string {
  return String(Number((share * 100).toFixed(2)));
}

/** The share that is typed as a percentage; null where it is none between 0 and 100. */
export function percentTyped(text: string): number | null {
  const plain = text.normalize("NFKC").trim().replace(/%$/, "").trim();
  const percent = plain === "" ? NaN : Number(plain);
  return percent >= 0 && percent <= 100 ? Number((percent / 100).toPrecision(12)) : null;
}
