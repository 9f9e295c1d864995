import fc from "fast-check";
import { rankTeams } from "../../../src/domain/comparison/team-ranking";
import { RUNS } from "../arbitraries";
import { card, indicator } from "./cards";

const member = (name: string, score: number | undefined, role = "agent", knockedOut = false) => ({
  role,
  card: card(name, [indicator("fcr", { weight: 1, score })], { knockedOut }),
});

const placesOf = (members: Parameters<typeof rankTeams>[0]) =>
  rankTeams(members).map((team) => [team.role, team.members.map(({ name, rank }) => [name, rank])]);

test("equal totals share a rank and the next one is left out", () => {
  expect(
    placesOf([member("甲", 80), member("乙", 90), member("丙", 80), member("丁", 70)]),
  ).toEqual([
    [
      "agent",
      [
        ["乙", 1],
        ["甲", 2],
        ["丙", 2],
        ["丁", 4],
      ],
    ],
  ]);
});

test("people of different roles are not ranked together", () => {
  expect(placesOf([member("甲", 80), member("乙", 90, "lead")])).toEqual([
    ["agent", [["甲", 1]]],
    ["lead", [["乙", 1]]],
  ]);
});

test("who has no total, or was knocked out, has no rank and takes none", () => {
  const team = [member("甲", undefined), member("乙", 99, "agent", true), member("丙", 70)];
  expect(placesOf(team)).toEqual([
    [
      "agent",
      [
        ["丙", 1],
        ["甲", undefined],
        ["乙", undefined],
      ],
    ],
  ]);
  const [ranking] = rankTeams(team);
  expect(ranking?.members.map(({ total }) => typeof total)).toEqual(["number", "object", "number"]);
  expect(ranking?.members[2]).toMatchObject({ total: 99, knockedOut: true });
});

test("the pooled rate stands beside the own ones, never in their place", () => {
  const [team] = rankTeams([
    { role: "agent", card: card("甲", [indicator("fcr", { actual: 1, counts: counts(2, 2) })]) },
    {
      role: "agent",
      card: card("乙", [indicator("fcr", { actual: 0.5, counts: counts(50, 100) })]),
    },
  ]);
  expect(team?.rates).toEqual([{ indicatorId: "fcr", pooled: 52 / 102, people: 2, own: [1, 0.5] }]);
});

function counts(numerator: number, denominator: number) {
  return { numerator, denominator, scale: 1 };
}

test("nobody stands before somebody with a higher total, and everybody is there", () => {
  const scores = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(scores, (points) => {
      const [team] = rankTeams(points.map((score, place) => member(String(place), score)));
      const totals = team?.members.map(({ total }) => total) ?? [];
      expect(totals).toEqual([...points].sort((one, other) => other - one));
      const names = team?.members.map(({ name }) => name) ?? [];
      expect([...names].sort()).toEqual(points.map((_, place) => String(place)).sort());
    }),
    RUNS,
  );
});
