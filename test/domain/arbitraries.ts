import fc from "fast-check";

/** Enough to meet the odd case, few enough for every check to run in milliseconds. */
export const RUNS = { numRuns: 1000 };

/** Amounts of money or time of a size that occurs. */
export const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });

/** Counts of cases or customers. */
export const count = fc.integer({ min: 0, max: 1_000_000 });

/** Answers on a scale, one at least. */
export function answersFrom(lowest: number, highest: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: lowest, max: highest }), { minLength: 1, maxLength: 60 });
}

/** What stands in a cell that holds nothing, wherever the function runs; desktop Excel's 0 apart. */
export const blank = fc.constantFrom(null, undefined, "", "  ");

/** A list and the same list in another order. */
export function shuffled<Item>(list: fc.Arbitrary<Item[]>): fc.Arbitrary<[Item[], Item[]]> {
  return list.chain((items) =>
    fc.tuple(
      fc.constant(items),
      fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
    ),
  );
}
