import fc from "fast-check";
import type { ReadCard } from "../../../src/domain/comparison/read-card";
import { rankTeam } from "../../../src/domain/comparison/team-ranking";
import { RUNS } from "../arbitraries";
import { card, indicator } from "./cards";

const person = (name: string, total: number | undefined, changed: Partial<ReadCard> = {}) =>
  card(name, [indicator("fcr")], { total, ...changed });

const placesOf = (cards: readonly ReadCard[]) =>
  rankTeam(cards).members.map((member) => [member.card.name, member.rank]);

test("equal totals share a rank and the next one is left out", () => {
  expect(
    placesOf([person("甲", 80), person("乙", 90), person("丙", 80 + 1e-9), person("丁", 70)]),
  ).toEqual([
    ["乙", 1],
    ["甲", 2],
    ["丙", 2],
    ["丁", 4],
  ]);
});

test("whose total is missing, provisional or knocked out has no rank and takes none", () => {
  const team = [
    person("甲", undefined),
    person("乙", 99, { standing: "knocked-out" }),
    person("丙", 98, { standing: "provisional" }),
    person("丁", 70),
  ];
  expect(placesOf(team)).toEqual([
    ["丁", 1],
    ["甲", undefined],
    ["乙", undefined],
    ["丙", undefined],
  ]);
  expect(rankTeam(team).members.map((member) => member.card.total)).toEqual([
    70,
    undefined,
    99,
    98,
  ]);
});

test("of equal totals, more points from outcome indicators come first where that was declared", () => {
  const scored = (name: string, outcome: number | undefined) =>
    card(name, [
      indicator("fcr", { weight: 0.4, score: outcome }),
      indicator("qa", { category: "behaviour", weight: 0.6, score: 90 }),
    ]);
  const team = [scored("甲", 50), scored("乙", 80), scored("丙", 80), scored("丁", undefined)];
  expect(rankTeam(team).members.map(({ rank }) => rank)).toEqual([1, 1, 1, 1]);
  expect(rankTeam(team, "outcome").members.map(({ card: { name }, rank }) => [name, rank])).toEqual(
    [
      ["乙", 1],
      ["丙", 1],
      ["丁", 1],
      ["甲", 3],
    ],
  );
});

test("the pooled rate stands beside the own ones, never in their place", () => {
  const rated = (numerator: number, denominator: number) =>
    card("x", [
      indicator("fcr", {
        actual: numerator / denominator,
        counts: { numerator, denominator, scale: 1 },
      }),
    ]);
  const [rate] = rankTeam([rated(2, 2), rated(50, 100)]).rates;
  expect(rate?.pooled).toBe(52 / 102);
  expect(rate?.indicator.onCards.map((row) => row?.actual)).toEqual([1, 0.5]);
});

test("nobody stands before somebody with a higher total, and everybody is there", () => {
  const totals = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(totals, (points) => {
      const { members } = rankTeam(points.map((total, place) => person(String(place), total)));
      expect(members.map((member) => member.card.total)).toEqual(
        [...points].sort((one, other) => other - one),
      );
      expect(members.map((member) => member.card.name).sort()).toEqual(
        points.map((_, place) => String(place)).sort(),
      );
    }),
    RUNS,
  );
});
