import fc from "fast-check";
import { earnedShare, payOut } from "../../../src/domain/roll-up/pay-out";
import { ASSIGNED_CURVE } from "../../../src/domain/roll-up/payout-curve";
import { assignedStructure } from "../../../src/domain/roll-up/structure";
import { RUNS } from "../arbitraries";
import { curve } from "./arbitraries";

const final = (total: number) => ({ total, standing: "final" }) as const;
const knockedOut = (total: number) => ({ total, standing: "knocked-out" }) as const;
const provisional = { total: 90, standing: "provisional" } as const;
const terms = { budget: 1000.01, factor: 1, curve: ASSIGNED_CURVE };
const oneTeam = (cards: readonly unknown[]) => assignedStructure(cards.map(() => "team"));

test("a knock-out earns nothing, an open total is not known", () => {
  expect(earnedShare(knockedOut(110), ASSIGNED_CURVE)).toBe(0);
  expect(earnedShare(provisional, ASSIGNED_CURVE)).toBeUndefined();
  expect(earnedShare(final(110), ASSIGNED_CURVE)).toBe(1.25);
});

test("the whole budget goes to those who earn, by share and curve", () => {
  const cards = [final(87), final(87), final(110), knockedOut(120)];
  expect(payOut(cards, oneTeam(cards), terms)).toEqual([259.62, 259.62, 480.77, 0]);
});

test("the factor multiplies the budget", () => {
  const cards = [final(100), final(100)];
  expect(payOut(cards, oneTeam(cards), { ...terms, factor: 1.1 })).toEqual([550.01, 550]);
});

test("nothing is shared out while a total is open, or where nobody earns", () => {
  const open = [final(100), provisional];
  expect(payOut(open, oneTeam(open), terms)).toBe("not-final");
  const low = [final(79), knockedOut(120)];
  expect(payOut(low, oneTeam(low), terms)).toBe("nothing-earned");
});

test("payouts add up to the budget times the factor, to the cent, and none is negative", () => {
  const card = fc.oneof(fc.nat(150).map(final), fc.nat(150).map(knockedOut));
  const cards = fc.array(fc.tuple(card, fc.constantFrom("n", "s")), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(
      cards,
      curve,
      fc.nat(99_999_999),
      fc.constantFrom(0.5, 1, 2),
      (some, line, cents, factor) => {
        const structure = assignedStructure(some.map(([, team]) => team));
        const budget = cents / 50;
        const paid = payOut(
          some.map(([one]) => one),
          structure,
          { budget, factor, curve: line },
        );
        if (paid === "nothing-earned") return;
        const inCents = (paid as number[]).map((amount) => Math.round(100 * amount));
        expect(inCents.reduce((sum, one) => sum + one, 0)).toBe(2 * cents * factor);
        expect(Math.min(...inCents)).toBeGreaterThanOrEqual(0);
      },
    ),
    RUNS,
  );
});
