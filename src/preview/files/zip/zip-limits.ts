/** How large what is unpacked may become; all of these are product defaults. */
export interface ZipLimits {
  readonly parts: number;
  /** Bytes of all parts together. */
  readonly unpacked: number;
  /** Times its packed size that a part may grow to; small parts grow more without harm. */
  readonly growth: number;
  readonly freeGrowth: number;
}

const MIB = 1024 ** 2;

/** Far above what cards need, far below what stops a browser. */
export const ZIP_LIMITS: ZipLimits = {
  parts: 5000,
  unpacked: 128 * MIB,
  growth: 200,
  freeGrowth: 2 * MIB,
};
