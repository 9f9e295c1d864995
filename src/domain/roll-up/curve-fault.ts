import type { CurvePoint, PayoutCurve } from "./payout-curve";

/** A point of the curve, by its name. */
export type CurvePointName = keyof PayoutCurve;

/** The points from the lowest to the highest. */
export const CURVE_POINTS = ["threshold", "target", "maximum"] as const;

/** Why a curve pays nonsense: something below zero, or less for more. */
export type CurveFault =
  | { readonly kind: "negative"; readonly point: CurvePointName }
  | {
      readonly kind: "falls";
      readonly what: keyof CurvePoint;
      readonly from: CurvePointName;
      readonly to: CurvePointName;
    };

const PARTS = ["points", "paid"] as const;

/**
 * Finds the first thing that is wrong with a curve. Equal points are a step, and no fault.
 *
 * @param curve - As somebody set it.
 * @returns What is wrong, or null for a curve that never pays less for more points.
 */
export function curveFault(curve: PayoutCurve): CurveFault | null {
  const negative = CURVE_POINTS.find((point) => curve[point].paid < 0);
  if (negative) return { kind: "negative", point: negative };
  const steps = [
    ["threshold", "target"],
    ["target", "maximum"],
  ] as const;
  for (const [from, to] of steps) {
    const what = PARTS.find((part) => curve[to][part] < curve[from][part]);
    if (what) return { kind: "falls", what, from, to };
  }
  return null;
}
