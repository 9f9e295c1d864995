import * as fc from "fast-check";
import { followedShares } from "../../../src/domain/balance/followed-shares";

const none = new Set<number>();
const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);

test("the others make room in proportion", () => {
  expect(followedShares([0.4, 0.3, 0.3], { index: 0, to: 0.6 }, none)).toEqual([0.6, 0.2, 0.2]);
});

test("a locked weight stays", () => {
  const shares = followedShares([0.4, 0.3, 0.3], { index: 0, to: 0.6 }, new Set([1]));
  expect(shares[0]).toBe(0.6);
  expect(shares[1]).toBe(0.3);
  expect(shares[2]).toBeCloseTo(0.1, 12);
});

test("a weight goes no further than the others give way", () => {
  expect(followedShares([0.4, 0.3, 0.3], { index: 0, to: 0.9 }, new Set([1]))).toEqual([
    0.7, 0.3, 0,
  ]);
});

test("others that weigh nothing share what is given up alike", () => {
  expect(followedShares([1, 0, 0], { index: 0, to: 0.5 }, none)).toEqual([0.5, 0.25, 0.25]);
});

test("where no other is free, only the one moves", () => {
  expect(followedShares([0.4, 0.6], { index: 0, to: 0.5 }, new Set([1]))).toEqual([0.5, 0.6]);
});

const cents = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);
const cases = fc.array(cents, { minLength: 2, maxLength: 30 }).chain((shares) =>
  fc.record({
    shares: fc.constant(shares),
    index: fc.nat(shares.length - 1),
    to: cents,
    locked: fc.uniqueArray(fc.nat(shares.length - 1)),
  }),
);

test("the whole stays the whole, nothing is negative, what is locked stays", () => {
  fc.assert(
    fc.property(cases, ({ shares, index, to, locked }) => {
      const held = new Set(locked.filter((place) => place !== index));
      const moved = followedShares(shares, { index, to }, held);
      expect(moved.every((share) => share >= 0)).toBe(true);
      for (const place of held) expect(moved[place]).toBe(shares[place]);
      const isFree = held.size < shares.length - 1;
      const kept = sum([...held].map((place) => shares[place] ?? 0));
      if (isFree && kept <= 1) expect(sum(moved)).toBeCloseTo(1, 9);
      if (isFree) expect(moved[index]).toBeLessThanOrEqual(Math.max(to, 0) + 1e-12);
    }),
    { numRuns: 2_000 },
  );
});
