import fc from "fast-check";
import type { Standing } from "../../../src/domain/comparison/read-card";
import { indicator } from "../../domain/comparison/cards";
import { curve, sharesOf } from "../../domain/roll-up/arbitraries";
import { placedCard } from "./placed-cards";

const TEAMS = ["north", "south", "east"] as const;
const DEPARTMENTS = ["service", "sales"] as const;

/** Mostly whole, so that scores come about; sometimes not. */
const shares = (count: number) =>
  fc
    .tuple(sharesOf(count), fc.constantFrom(1, 1, 1, 1, 1, 0.9))
    .map(([parts, whole]) => parts.map((part) => whole * part));

const points = fc.oneof(
  fc.integer({ min: 0, max: 140 }),
  fc.constantFrom(80, 100, 120),
  fc.double({ min: 60, max: 130, noNaN: true }),
);
const oneCard = fc.record({
  team: fc.constantFrom(...TEAMS),
  total: fc.option(points, { nil: undefined, freq: 25 }),
  standing: fc.constantFrom<Standing[]>(...finals(14), "provisional", "knocked-out"),
  counts: fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 90 })),
});

function finals(count: number): Standing[] {
  return Array.from({ length: count }, () => "final");
}

/** Cards in teams and departments with shares of their own, a curve and a budget. */
export const rollUpCases = fc
  .array(oneCard, { minLength: 2, maxLength: 7 })
  .chain((cards) => {
    const teams = [...new Set(cards.map(({ team }) => team))];
    return fc.record({
      cards: fc.constant(cards),
      teams: fc.constant(teams),
      parents: fc.tuple(...teams.map(() => fc.constantFrom(...DEPARTMENTS))),
      within: fc.tuple(...teams.map((team) => shares(count(cards, team)))),
      curve,
      budget: fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100),
      factor: fc.constantFrom(1, 1, 0.5, 1.1, 1.25),
    });
  })
  .chain((drawn) => {
    const departments = [...new Set<string>(drawn.parents)];
    const ofTeams = departments.map((name) =>
      shares(drawn.parents.filter((parent) => parent === name).length),
    );
    return fc
      .tuple(fc.tuple(...ofTeams), shares(departments.length))
      .map(([inDepartments, inCompany]) => ({ ...drawn, departments, inDepartments, inCompany }));
  });

/** One of them. */
export type RollUpCase = typeof rollUpCases extends fc.Arbitrary<infer One> ? One : never;

const count = (cards: readonly { team: string }[], team: string): number =>
  cards.filter((one) => one.team === team).length;

/** Hands out shares group by group, in the order in which the members stand. */
function dealt(groups: readonly string[], names: readonly string[], given: readonly number[][]) {
  const left = new Map(names.map((name, index) => [name, [...(given[index] ?? [])]]));
  return groups.map((group) => left.get(group)?.shift() ?? 0);
}

/** Who belongs where in a case. */
export function structureOf({ cards, teams, parents, within, ...one }: RollUpCase) {
  const own = dealt(
    cards.map(({ team }) => team),
    teams,
    within,
  );
  const inDepartment = dealt(parents, one.departments, one.inDepartments);
  return {
    cards: cards.map(({ team }, at) => ({ name: `c${at}`, parent: team, share: own[at] ?? 0 })),
    teams: teams.map((name, at) => ({
      name,
      parent: parents[at] ?? "",
      share: inDepartment[at] ?? 0,
    })),
    departments: one.departments.map((name, at) => ({
      name,
      parent: "Company",
      share: one.inCompany[at] ?? 0,
    })),
  };
}

/** The cards of a case, as they were read. */
export const placedCards = ({ cards }: RollUpCase) =>
  cards.map(({ team, total, standing, counts: [numerator, denominator] }, at) => {
    const counts = { numerator, denominator, scale: 1 };
    const actual = numerator / denominator;
    const fcr = indicator("fcr", { name: "FCR", row: 4, counts, actual });
    return placedCard(`c${at}`, { role: team, total, standing, indicators: [fcr] });
  });
