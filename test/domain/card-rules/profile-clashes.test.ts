import * as fc from "fast-check";
import { CATEGORIES } from "../../../src/domain/balance/category";
import type { OwnFigures } from "../../../src/domain/card-rules/own-profile";
import { FIGURES, figuresOf } from "../../../src/domain/card-rules/own-profile";
import { profileClashes } from "../../../src/domain/card-rules/profile-clashes";
import { PROFILE } from "./cards";

const clashes = (figures: OwnFigures) => profileClashes({ ...figuresOf(PROFILE), ...figures });

test("the published profile can be met", () => {
  expect(clashes({})).toEqual([]);
});

test.each<[string, OwnFigures, object]>([
  [
    "a lowest above its highest",
    { "capability-lowest": 0.2 },
    {
      case: "crossed",
      figures: ["capability-lowest", "capability-highest"],
      one: 0.2,
      other: 0.15,
    },
  ],
  [
    "minimums above the whole",
    { "outcome-lowest": 0.45, "efficiency-lowest": 0.35, "behaviour-lowest": 0.2 },
    { case: "minimums", one: 1.1, other: 1 },
  ],
  [
    "maximums below the whole",
    { "outcome-highest": 0.35, "efficiency-highest": 0.25, "behaviour-highest": 0.2 },
    { case: "maximums", one: 0.95, other: 1 },
  ],
  [
    "a step that passes over the limits of a weight",
    { "weight-step": 0.4, "weight-lowest": 0.05, "weight-highest": 0.3 },
    { case: "step", figures: ["weight-step", "weight-lowest"], one: 0, other: 0.05 },
  ],
  [
    "too many indicators that weigh too much",
    { "count-lowest": 8, "weight-lowest": 0.15 },
    { case: "weights-least", figures: ["count-lowest", "weight-lowest"], one: 1.2, other: 1 },
  ],
  [
    "too few indicators that weigh too little",
    { "count-highest": 5, "weight-highest": 0.15 },
    { case: "weights-most", one: 0.75, other: 1 },
  ],
  [
    "more demanded of outcome and efficiency than they may weigh",
    { "hard-lowest": 0.85 },
    { case: "hard-share", one: 0.8, other: 0.85 },
  ],
  [
    "perspectives that cannot make the whole",
    { "perspective-highest": 0.2 },
    { case: "perspectives", one: 0.8, other: 1 },
  ],
])("%s", (_, figures, expected) => {
  expect(clashes(figures).map(rounded)).toEqual([expect.objectContaining(expected)]);
});

// Sums are off in their last digit.
const rounded = ({ one, other, ...clash }: ReturnType<typeof clashes>[number]) => ({
  ...clash,
  one: Number(one.toPrecision(12)),
  other: Number(other.toPrecision(12)),
});

test("sums that lie exactly on the whole are no clash, whatever their last digit", () => {
  expect(
    clashes({
      "outcome-lowest": 0.45,
      "efficiency-lowest": 0.35,
      "behaviour-lowest": 0.1,
      "capability-lowest": 0.1,
    }),
  ).toEqual([]);
});

test("where ranges do not clash, shares can be found that keep to all of them", () => {
  const percent = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
  const ranges = fc.record(
    Object.fromEntries(FIGURES.slice(0, 8).map((figure) => [figure, percent])),
  ) as fc.Arbitrary<OwnFigures>;
  fc.assert(
    fc.property(ranges, (figures) => {
      const kinds = clashes(figures).map((clash) => clash.case);
      if (kinds.some((kind) => ["crossed", "minimums", "maximums"].includes(kind))) return;
      // From the lowest upwards, each category takes what is left, as far as it may.
      const all = { ...figuresOf(PROFILE), ...figures };
      let left = 1 - CATEGORIES.reduce((sum, one) => sum + all[`${one}-lowest`], 0);
      for (const one of CATEGORIES) {
        left -= Math.min(left, all[`${one}-highest`] - all[`${one}-lowest`]);
      }
      expect(left).toBeCloseTo(0, 9);
    }),
    { numRuns: 2_000 },
  );
});
