import fc from "fast-check";
import type { Member } from "../../../src/domain/roll-up/carry-up";
import { carryUp } from "../../../src/domain/roll-up/carry-up";
import { RUNS, shuffled } from "../arbitraries";
import { sharesOf } from "./arbitraries";

const member = (
  share: number,
  score: number | undefined,
  changed: Partial<Member> = {},
): Member => ({
  share,
  score,
  knockedOut: 0,
  notFinal: Number(score === undefined),
  ...changed,
});

test("scores by shares; knock-outs are counted beside them", () => {
  expect(carryUp([member(0.25, 80), member(0.75, 100, { knockedOut: 2 })])).toEqual({
    shares: 1,
    isWhole: true,
    score: 95,
    knockedOut: 2,
    notFinal: 0,
  });
});

test("no score while a member that counts has none; one without a share does not count", () => {
  expect(carryUp([member(0.5, 80), member(0.5, undefined)])).toMatchObject({
    score: undefined,
    notFinal: 1,
  });
  expect(carryUp([member(1, 80), member(0, undefined)])).toMatchObject({ score: 80, notFinal: 1 });
});

test("no score where the shares do not make 100 %, within the tolerance of weights", () => {
  expect(carryUp([member(0.9, 80)])).toMatchObject({ isWhole: false, score: undefined });
  expect(carryUp([member(0.9995, 80)])).toMatchObject({ isWhole: true });
  expect(carryUp([])).toMatchObject({ shares: 0, isWhole: false, score: undefined });
});

const members = fc
  .array(fc.double({ min: 0, max: 150, noNaN: true }), { minLength: 1, maxLength: 12 })
  .chain((scores) =>
    sharesOf(scores.length).map((shares) =>
      scores.map((score, at) => member(shares[at] ?? 0, score)),
    ),
  );

test("lies between the lowest and the highest score, whatever the order", () => {
  fc.assert(
    fc.property(shuffled(members), ([one, other]) => {
      const scores = one.map(({ score }) => score ?? Number.NaN);
      const { score = Number.NaN } = carryUp(one);
      expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
      expect(carryUp(other).score).toBeCloseTo(score, 12);
    }),
    RUNS,
  );
});

test("a better member never makes a worse group", () => {
  fc.assert(
    fc.property(members, fc.nat(), fc.nat(50), (some, place, more) => {
      const better = some.map((one, at) =>
        at === place % some.length ? { ...one, score: (one.score ?? 0) + more } : one,
      );
      expect(carryUp(better).score).toBeGreaterThanOrEqual((carryUp(some).score ?? 0) - 1e-9);
    }),
    RUNS,
  );
});
