import type { WeightedRow } from "../../../src/domain/balance/check-balance";
import { effectOfAdding, proposedWeight } from "../../../src/domain/balance/added-row";
import { PROFILE } from "./customer-service";

const ROWS: readonly WeightedRow[] = [
  { category: "outcome", perspective: "customer", weight: 0.4 },
  { category: "efficiency", perspective: "internal", weight: 0.3 },
  { category: "behaviour", perspective: "internal", weight: 0.15 },
  { category: "capability", perspective: "learning", weight: 0.15 },
];
const ADDED: WeightedRow = { category: "outcome", perspective: "financial", weight: 0.1 };

const sums = (categories: readonly { readonly weight: number }[] | undefined) =>
  categories?.map(({ weight }) => Math.round(100 * weight));

test("the others as they are: the total leaves 100 %, and so says the check", () => {
  const effect = effectOfAdding(ROWS, ADDED, null, PROFILE);
  expect(effect?.weights).toEqual([0.4, 0.3, 0.15, 0.15]);
  expect(sums(effect?.before.categories)).toEqual([40, 30, 15, 15]);
  expect(sums(effect?.after.categories)).toEqual([50, 30, 15, 15]);
  expect(effect?.after.totalVerdict).toBe("above");
  expect(effect?.after.categories[0]?.verdict).toBe("above");
});

test("the others scaled: 100 % again, in steps of 5 %", () => {
  const effect = effectOfAdding(ROWS, ADDED, 0.05, PROFILE);
  expect(sums(effect?.weights.map((weight) => ({ weight })))).toEqual([35, 25, 15, 15]);
  expect(effect?.after.totalVerdict).toBe("within");
  expect(sums(effect?.after.categories)).toEqual([45, 25, 15, 15]);
  expect(effect?.after.perspectives[0]).toEqual({ perspective: "financial", weight: 0.1 });
});

test("there is no effect to show where the others cannot give way", () => {
  expect(effectOfAdding(ROWS, { ...ADDED, weight: 0.85 }, 0.05, PROFILE)).toBeNull();
});

describe("the weight proposed", () => {
  const CHOICES = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3];

  test("is what is missing", () => {
    expect(proposedWeight(0.85, CHOICES)).toEqual({ weight: 0.15, scale: false });
  });

  test("is a tenth where nothing is missing, or more than one indicator may weigh", () => {
    expect(proposedWeight(1, CHOICES)).toEqual({ weight: 0.1, scale: true });
    expect(proposedWeight(0.4, CHOICES)).toEqual({ weight: 0.1, scale: true });
  });
});
