import fc from "fast-check";
import { CATEGORIES, PERSPECTIVES } from "../../../src/domain/balance/category";
import { checkBalance } from "../../../src/domain/balance/check-balance";
import type { BalanceCheck, WeightedRow } from "../../../src/domain/balance/check-balance";
import { RUNS, shuffled } from "../arbitraries";
import { PROFILE } from "./customer-service";

type Weights = [outcome: number[], efficiency: number[], behaviour: number[], capability: number[]];

const ECOMMERCE: Weights = [[0.2, 0.15], [0.2, 0.15], [0.15], [0.15]];
const MANUFACTURING: Weights = [[0.25, 0.2], [0.2, 0.15], [0.1], [0.1]];
const FINANCE: Weights = [[0.2, 0.15], [0.2], [0.3], [0.15]];

function check(weights: Weights): BalanceCheck {
  const rows = CATEGORIES.flatMap((category, index) =>
    (weights[index] ?? []).map((weight) => ({ category, weight })),
  );
  return checkBalance(rows, PROFILE);
}

const verdicts = (weights: Weights): string[] =>
  check(weights).categories.map(({ verdict }) => verdict);

test.each([
  ["e-commerce", ECOMMERCE],
  ["manufacturing", MANUFACTURING],
])("the published %s template lies within, although on bounds", (_, weights) => {
  expect(verdicts(weights)).toEqual(["within", "within", "within", "within"]);
  expect(check(weights).categories.map(({ gap }) => gap)).toEqual([0, 0, 0, 0]);
  expect(check(weights)).toMatchObject({ totalVerdict: "within", weightedRows: 6 });
});

test("the published finance template is short of efficiency and heavy on behaviour", () => {
  const { categories, totalVerdict } = check(FINANCE);
  expect(verdicts(FINANCE)).toEqual(["within", "below", "above", "within"]);
  expect(categories.map(({ gap }) => Math.round(gap * 1e6) / 1e6)).toEqual([0, -0.05, 0.1, 0]);
  expect(totalVerdict).toBe("within");
});

test("tells weight and range of each category", () => {
  const [outcome] = check(MANUFACTURING).categories;
  expect(outcome).toEqual({
    category: "outcome",
    weight: 0.45,
    lowest: 0.35,
    highest: 0.45,
    verdict: "within",
    gap: 0,
  });
});

test.each([
  [0.1 + 0.2 + 0.05, "within"],
  [0.35 - 1e-10, "within"],
  [0.35 - 1e-8, "below"],
  [0.45 + 1e-10, "within"],
  [0.45 + 1e-8, "above"],
])("an outcome weight of %d is %s", (weight, verdict) => {
  expect(verdicts([[weight], [], [], []])[0]).toBe(verdict);
});

test.each([
  [0.9994, "below"],
  [0.9995, "within"],
  [1.0005, "within"],
  [1.0006, "above"],
])("a total of %d is %s", (total, verdict) => {
  expect(check([[total], [], [], []]).totalVerdict).toBe(verdict);
});

test("perspectives, and the weight that has none", () => {
  const rows: WeightedRow[] = [
    { category: "outcome", perspective: "customer", weight: 0.4 },
    { category: "efficiency", perspective: "internal", weight: 0.3 },
    { category: "behaviour", perspective: null, weight: 0.2 },
    { category: "capability", weight: 0.1 },
  ];
  const { perspectives, withoutPerspective } = checkBalance(rows, PROFILE);
  expect(perspectives).toEqual([
    { perspective: "financial", weight: 0 },
    { perspective: "customer", weight: 0.4 },
    { perspective: "internal", weight: 0.3 },
    { perspective: "learning", weight: 0 },
  ]);
  expect(withoutPerspective).toBeCloseTo(0.3, 12);
});

test("a row without category counts towards the total only", () => {
  const rows: WeightedRow[] = [
    { category: "outcome", weight: 0.4 },
    { category: null, weight: 0.6 },
  ];
  const result = checkBalance(rows, PROFILE);
  expect(result).toMatchObject({ withoutCategory: 0.6, total: 1, totalVerdict: "within" });
  expect(result.categories[0]?.weight).toBe(0.4);
});

test("a card without rows is empty, not broken", () => {
  expect(checkBalance([], PROFILE)).toMatchObject({
    total: 0,
    totalVerdict: "below",
    weightedRows: 0,
  });
});

test("a weight of 0 is no weighted row", () => {
  expect(check([[0.5, 0], [0.5], [], []]).weightedRows).toBe(2);
});

test("categories and perspectives each make up the total, in any order of the rows", () => {
  const row = fc.record({
    category: fc.constantFrom(...CATEGORIES, null),
    perspective: fc.constantFrom(...PERSPECTIVES, null),
    weight: fc.integer({ min: 0, max: 100 }).map((points) => points / 100),
  });
  fc.assert(
    fc.property(shuffled(fc.array(row, { maxLength: 12 })), ([one, other]) => {
      const { categories, withoutCategory, perspectives, withoutPerspective, total } = checkBalance(
        one,
        PROFILE,
      );
      const sum = (shares: readonly { weight: number }[]): number =>
        shares.reduce((whole, { weight }) => whole + weight, 0);
      expect(sum(categories) + withoutCategory).toBeCloseTo(total, 9);
      expect(sum(perspectives) + withoutPerspective).toBeCloseTo(total, 9);
      const verdictsOf = (rows: WeightedRow[]): string[] =>
        checkBalance(rows, PROFILE).categories.map(({ verdict }) => verdict);
      expect(verdictsOf(other)).toEqual(verdictsOf(one));
    }),
    RUNS,
  );
});
