import { ROUNDING } from "../balance/weight-sum";
import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import type { PersonFacts, Quota } from "./comparison-facts";
import { outside } from "./limit-side";
import type { Mention } from "./mention";
import { list, number, quote, share } from "./mention";

/** Grades are not forced on a group that is too small for them, or that they do not divide evenly. */
export const forcedDistributionRule: CardRule = {
  id: "C30",
  severity: "warning",
  basis: { source: "forced-distribution" },
  cases: ["small", "uneven"],
  needs: ["group", "quotas"],
  check: ({ group, quotas }, { limits }) => {
    if (group === null || quotas === null || quotas.length === 0) return [];
    const { people } = group;
    const size = people.length;
    const details = { moves: movesOf(people, quotas) };
    const side = outside(size, limits.groupSize);
    if (side !== null) {
      return [
        breach({
          case: "small",
          source: limits.groupSize.source,
          measured: number(size),
          limit: number(side.bound),
          details,
        }),
      ];
    }
    const uneven = quotas.find((quota) => !isWholeNumber(quota.share * size));
    if (uneven === undefined) return [];
    return [
      breach({
        case: "uneven",
        measured: number(uneven.share * size),
        limit: number(Math.round(uneven.share * size)),
        details: { ...details, grade: quote(uneven.grade), quota: share(uneven.share) },
      }),
    ];
  },
};

const isWholeNumber = (value: number): boolean => Math.abs(value - Math.round(value)) <= ROUNDING;

// Who would get another grade if the group were cut at the nearest whole numbers of people.
function movesOf(people: readonly PersonFacts[], quotas: readonly Quota[]): Mention {
  const ranked = [...people].sort((one, other) => other.total - one.total);
  let upTo = 0;
  const cuts = quotas.map(({ grade, share: quota }) => {
    upTo += quota;
    return { grade, until: Math.round(upTo * people.length) };
  });
  const wanted = (place: number) => cuts.find(({ until }) => place < until)?.grade;
  const moves = ranked.flatMap((person, place) => moveOf(person, wanted(place)));
  return list(moves);
}

function moveOf({ name, grade }: PersonFacts, wanted: string | undefined): Mention[] {
  return wanted === undefined || wanted === grade ? [] : [quote(`${name}: ${grade} → ${wanted}`)];
}
