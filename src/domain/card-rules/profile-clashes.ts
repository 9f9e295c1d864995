import { CATEGORIES, PERSPECTIVES } from "../balance/category";
import { ROUNDING } from "../balance/weight-sum";
import type { Figure } from "./own-profile";

/** Two limits of a profile that no card can keep to at once, or one that the total of 1 forbids. */
export interface ProfileClash {
  readonly case:
    | "crossed"
    | "minimums"
    | "maximums"
    | "step"
    | "weights-least"
    | "weights-most"
    | "hard-share"
    | "perspectives";
  /** The figures to change. */
  readonly figures: readonly Figure[];
  /** What the first side comes to, in the unit of its figures. */
  readonly one: number;
  /** What it would have to keep to. */
  readonly other: number;
}

type Figures = Readonly<Record<Figure, number>>;

const PAIRS: readonly (readonly [Figure, Figure])[] = [
  ...CATEGORIES.map((category) => [`${category}-lowest`, `${category}-highest`] as const),
  ["weight-lowest", "weight-highest"],
  ["count-lowest", "count-highest"],
  ["lead-lowest", "lead-highest"],
];

/**
 * Everything in a profile that makes it impossible to keep to.
 *
 * @param figures - The profile's figures, shares as fractions of 1.
 * @returns The clashes; none where cards can keep to it. A limit that is NaN does not exist.
 */
export function profileClashes(figures: Figures): readonly ProfileClash[] {
  return [
    ...PAIRS.flatMap((pair) => crossed(figures, pair)),
    ...sums(figures),
    ...offStep(figures),
    ...counts(figures),
    ...shares(figures),
  ];
}

function crossed(figures: Figures, pair: readonly [Figure, Figure]): ProfileClash[] {
  const [low, high] = pair;
  return tooMuch({ case: "crossed", figures: pair, one: figures[low], other: figures[high] });
}

function sums(figures: Figures): ProfileClash[] {
  const lows = CATEGORIES.map((category) => `${category}-lowest` as const);
  const highs = CATEGORIES.map((category) => `${category}-highest` as const);
  const sumOf = (names: readonly Figure[]) => names.reduce((sum, name) => sum + figures[name], 0);
  return [
    ...tooMuch({ case: "minimums", figures: lows, one: sumOf(lows), other: 1 }),
    ...tooLittle({ case: "maximums", figures: highs, one: sumOf(highs), other: 1 }),
  ];
}

// The highest multiple of the step that the upper limit allows must reach the lower one.
function offStep(figures: Figures): ProfileClash[] {
  const { "weight-step": step, "weight-lowest": lowest, "weight-highest": highest } = figures;
  if (lowest > highest) return [];
  const reached = Math.floor(highest / step + ROUNDING) * step;
  const names = ["weight-step", "weight-lowest"] as const;
  return tooLittle({ case: "step", figures: names, one: reached, other: lowest });
}

function counts(figures: Figures): ProfileClash[] {
  const product = (...names: readonly Figure[]) =>
    names.reduce((value, name) => value * figures[name], 1);
  const fewest = ["count-lowest", "weight-lowest"] as const;
  const most = ["count-highest", "weight-highest"] as const;
  return [
    ...tooMuch({ case: "weights-least", figures: fewest, one: product(...fewest), other: 1 }),
    ...tooLittle({ case: "weights-most", figures: most, one: product(...most), other: 1 }),
  ];
}

function shares(figures: Figures): ProfileClash[] {
  const hard = ["hard-lowest", "outcome-highest", "efficiency-highest"] as const;
  const reached = figures["outcome-highest"] + figures["efficiency-highest"];
  const demanded = figures["hard-lowest"];
  const perspectives = figures["perspective-highest"] * PERSPECTIVES.length;
  return [
    ...tooLittle({ case: "hard-share", figures: hard, one: reached, other: demanded }),
    ...tooLittle({
      case: "perspectives",
      figures: ["perspective-highest"],
      one: perspectives,
      other: 1,
    }),
  ];
}

function tooMuch(clash: ProfileClash): ProfileClash[] {
  return clash.one > clash.other + ROUNDING ? [clash] : [];
}

function tooLittle(clash: ProfileClash): ProfileClash[] {
  return clash.one < clash.other - ROUNDING ? [clash] : [];
}
