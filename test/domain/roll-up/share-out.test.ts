import fc from "fast-check";
import { shareOut } from "../../../src/domain/roll-up/share-out";
import { RUNS, shuffled } from "../arbitraries";

const inCents = (amounts: readonly number[]) => amounts.map((amount) => Math.round(100 * amount));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const rising = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);

const money = fc.integer({ min: 0, max: 1_000_000_00 });
const parts = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e3, noNaN: true }), fc.nat(9)), {
    minLength: 1,
    maxLength: 30,
  })
  .filter((some) => some.some((part) => part > 0));

test("thirds of 100: of equal remainders the first gets the cent", () => {
  expect(shareOut(100, [1, 1, 1])).toEqual([33.34, 33.33, 33.33]);
});

test("cents go to the largest remainders, of equal ones to the larger part", () => {
  // 259.617980…, 259.617980…, 480.774038…: the two larger remainders lie in the first two.
  expect(shareOut(1000.01, [0.675, 0.675, 1.25, 0])).toEqual([259.62, 259.62, 480.77, 0]);
  // 1.5 and 2.5 cents of 4.
  expect(shareOut(0.04, [3, 5])).toEqual([0.01, 0.03]);
});

test("half a cent counts as a whole one, also where binary digits fall short of it", () => {
  expect(1.005 * 100).toBeLessThan(100.5);
  expect(shareOut(1.005, [1])).toEqual([1.01]);
  expect(shareOut(0.004, [1, 1])).toEqual([0, 0]);
});

test("the parts add up to the amount, to the cent", () => {
  fc.assert(
    fc.property(money, parts, (cents, some) => {
      expect(sum(inCents(shareOut(cents / 100, some)))).toBe(cents);
    }),
    RUNS,
  );
});

test("each part is less than a cent away from its exact amount, and nothing earns nothing", () => {
  fc.assert(
    fc.property(money, parts, (cents, some) => {
      const whole = sum(some);
      shareOut(cents / 100, some).forEach((amount, at) => {
        const part = some[at] ?? Number.NaN;
        expect(Math.abs(100 * amount - (cents * part) / whole)).toBeLessThan(1 + 1e-4);
        if (part === 0) expect(amount).toBe(0);
      });
    }),
    RUNS,
  );
});

test("a larger part never gets less", () => {
  fc.assert(
    fc.property(money, parts, (cents, some) => {
      const order = some.map((_, at) => at).sort((one, other) => at(some, one) - at(some, other));
      const shared = shareOut(cents / 100, some);
      const byPart = order.map((place) => at(shared, place));
      byPart.forEach((amount, place) => {
        const before = order[place - 1];
        const larger =
          before !== undefined && at(some, order[place] ?? 0) - at(some, before) > 1e-6;
        if (larger) expect(amount).toBeGreaterThanOrEqual(at(byPart, place - 1));
      });
    }),
    RUNS,
  );
});

function at(numbers: readonly number[], place: number): number {
  return numbers[place] ?? Number.NaN;
}

test("the order of the parts does not matter", () => {
  fc.assert(
    fc.property(
      money,
      shuffled(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 })),
      (cents, [one, other]) => {
        expect(rising(shareOut(cents / 100, one))).toEqual(rising(shareOut(cents / 100, other)));
      },
    ),
    RUNS,
  );
});
