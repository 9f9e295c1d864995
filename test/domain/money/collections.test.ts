import fc from "fast-check";
import { collectionEffectiveness, collectionsRate } from "../../../src/domain/money/collections";
import { count, RUNS } from "../arbitraries";
import { refusalOf } from "../refusal-of";

test("what came in of what was owed", () => {
  expect(collectionsRate(400, 600, 250)).toBe(0.75);
  expect(collectionsRate(400, 600, 0)).toBe(1);
});

test("of what could be collected", () => {
  const balances = { opening: 400, sales: 600, closing: 280, current: 100 };
  expect(collectionEffectiveness(balances)).toBe(0.8);
  expect(collectionEffectiveness({ ...balances, closing: 100 })).toBe(1);
});

test("more owed at the close than opening and sales make is refused", () => {
  const refusal = {
    kind: "wrong-value",
    reason: "part-exceeds-whole",
    details: { part: 1100, whole: 1000 },
  };
  const balances = { opening: 400, sales: 600, closing: 1100, current: 0 };
  expect(refusalOf(() => collectionsRate(400, 600, 1100))).toEqual(refusal);
  expect(refusalOf(() => collectionEffectiveness(balances))).toEqual(refusal);
});

test("more current than all receivables is refused", () => {
  const balances = { opening: 400, sales: 600, closing: 280, current: 281 };
  expect(refusalOf(() => collectionEffectiveness(balances)).details).toEqual({
    part: 281,
    whole: 280,
  });
});

test("nothing owed, or nothing due, divides by 0", () => {
  expect(refusalOf(() => collectionsRate(0, 0, 0)).kind).toBe("divide-by-zero");
  const notDue = { opening: 0, sales: 600, closing: 600, current: 600 };
  expect(refusalOf(() => collectionEffectiveness(notDue)).kind).toBe("divide-by-zero");
});

test("what is not due only lifts the index, which without it is the rate", () => {
  fc.assert(
    fc.property(count, count, count, fc.nat(1e6), (opening, collected, late, current) => {
      const closing = late + current;
      const sales = collected + closing - Math.min(opening, collected + closing);
      const owed = Math.min(opening, collected + closing);
      fc.pre(collected + late > 0);
      const balances = { opening: owed, sales, closing, current };
      const rate = collectionsRate(owed, sales, closing);
      const index = collectionEffectiveness(balances);
      return (
        index >= rate && index <= 1 && collectionEffectiveness({ ...balances, current: 0 }) === rate
      );
    }),
    RUNS,
  );
});
