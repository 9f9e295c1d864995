import { ROUNDING } from "../../../domain/balance/weight-sum";
import type { Quota } from "../../../domain/card-rules/comparison-facts";
import { asPercent, percentTyped } from "../trial/typed-percent";

/** Whether grades are shared out: "" where nobody has said it. */
export const QUOTA_MODES = ["", "none", "shares"] as const;

/** What somebody has chosen and typed about quotas, and not yet kept. */
export interface QuotaDraft {
  readonly mode: (typeof QUOTA_MODES)[number];
  /** Percentages, in the order of the grades. */
  readonly typed: readonly string[];
}

/** The form as it shows what was declared; a grade that was not mentioned has a blank share. */
export function quotaDraft(grades: readonly string[], quotas: readonly Quota[] | null): QuotaDraft {
  const shareOf = (grade: string) => quotas?.find((one) => one.grade === grade)?.share;
  const typed = grades.map((grade) => {
    const share = shareOf(grade);
    return share === undefined ? "" : asPercent(share);
  });
  if (quotas === null) return { mode: "", typed };
  return { mode: quotas.length === 0 ? "none" : "shares", typed };
}

/** What the typed percentages come to. */
export interface JudgedQuotas {
  readonly quotas: readonly Quota[];
  /** Places of what is no percentage. */
  readonly wrong: readonly number[];
  readonly sum: number;
  readonly isWhole: boolean;
}

/** Reads the percentages; a blank is no share. */
export function judgedQuotas(grades: readonly string[], { typed }: QuotaDraft): JudgedQuotas {
  const shares = typed.map((text) => (text.trim() === "" ? 0 : percentTyped(text)));
  const wrong = shares.flatMap((share, place) => (share === null ? [place] : []));
  const sum = shares.reduce<number>((all, share) => all + (share ?? 0), 0);
  const quotas = grades.map((grade, place) => ({ grade, share: shares[place] ?? 0 }));
  const isWhole = wrong.length === 0 && Math.abs(sum - 1) <= ROUNDING;
  return { quotas, wrong, sum, isWhole };
}

/** What the draft says, once the shares make a whole. */
export function quotasOf({ mode }: QuotaDraft, { quotas }: JudgedQuotas): readonly Quota[] | null {
  if (mode === "") return null;
  return mode === "none" ? [] : quotas;
}
