/** Which row of the sheet holds what. */
export interface ChecksLayout {
  readonly verdict: number;
  readonly results: number;
  readonly counts: number;
  readonly scope: number;
  readonly readAt: number;
  readonly catalogue: number;
  readonly product: number;
  readonly gapsTitle: number;
  readonly gaps: number;
  readonly heading: number;
  readonly first: number;
  readonly signatures: number;
  readonly rows: number;
}

/** Title, legend and an empty line. */
const LINES_ABOVE = 3;

/** Whoever prepared, reviewed and approved: an empty line before each leaves room for a hand. */
export const SIGNERS = ["preparer", "reviewer", "approver"] as const;
export const LINES_OF_A_SIGNER = 2;

/** Below the title: the verdict and what it rests on, what was not checked, the lines, the signatures. */
export function layOutChecks(gaps: number, lines: number): ChecksLayout {
  const verdict = LINES_ABOVE;
  const gapsTitle = verdict + 8;
  const heading = gapsTitle + 1 + gaps + 1;
  const first = heading + 1;
  const signatures = first + lines + 1;
  return {
    verdict,
    results: verdict + 1,
    counts: verdict + 2,
    scope: verdict + 3,
    readAt: verdict + 4,
    catalogue: verdict + 5,
    product: verdict + 6,
    gapsTitle,
    gaps: gapsTitle + 1,
    heading,
    first,
    signatures,
    rows: signatures + 1 + SIGNERS.length * LINES_OF_A_SIGNER,
  };
}
