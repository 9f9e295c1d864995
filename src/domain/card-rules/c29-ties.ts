import { leadByTie } from "../comparison/tie-breaker";
import { isSameScore } from "../scoring/rank-among";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import type { RankedPerson, RankingFacts } from "./comparison-facts";
import { number, quote } from "./mention";

/** Who has the same total has the same rank, unless it was declared by what they are told apart. */
export const tiesRule: CardRule = {
  id: "C29",
  severity: "information",
  basis: { source: "product-default" },
  cases: ["apart", "against"],
  needs: ["rankings"],
  check: ({ rankings }) => (rankings ?? []).flatMap(brokenTies),
};

function brokenTies(ranking: RankingFacts): Breach[] {
  return ranking.people.flatMap((person) => {
    const twins = ranking.people.filter((other) => isSameScore(other.total, person.total));
    return [...apart(person, twins, ranking), ...against(person, twins, ranking)];
  });
}

const leadOf = (one: RankedPerson, other: RankedPerson, { tieBreaker }: RankingFacts): number =>
  leadByTie(one, other, tieBreaker);

function apart(person: RankedPerson, twins: readonly RankedPerson[], ranking: RankingFacts) {
  const level = twins.filter((other) => leadOf(other, person, ranking) === 0);
  const best = level.find(({ rank }) => rank === Math.min(...level.map((one) => one.rank)));
  if (best === undefined || best.rank === person.rank) return [];
  return [told("apart", person, best, ranking)];
}

function against(person: RankedPerson, twins: readonly RankedPerson[], ranking: RankingFacts) {
  const better = twins.find(
    (other) => leadOf(other, person, ranking) > 0 && other.rank >= person.rank,
  );
  return better === undefined ? [] : [told("against", person, better, ranking)];
}

function told(kind: string, person: RankedPerson, other: RankedPerson, { sheet }: RankingFacts) {
  return breach({
    case: kind,
    measured: number(person.rank),
    limit: number(other.rank),
    details: { person: quote(person.name), other: quote(other.name), sheet: quote(sheet) },
  });
}
