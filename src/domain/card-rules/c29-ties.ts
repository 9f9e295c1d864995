import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import type { PersonFacts } from "./comparison-facts";
import { number, quote } from "./mention";

/** Totals closer than this are equal. */
const SAME_TOTAL = 1e-6;

/** Who has the same total has the same rank, unless the card says by what they are told apart. */
export const tiesRule: CardRule = {
  id: "C29",
  severity: "information",
  basis: { source: "product-default" },
  cases: ["apart"],
  needs: ["group"],
  check: ({ group }) => {
    if (group === null || group.tieBreaker) return [];
    return group.people.flatMap((person) => {
      const rank = sharedRank(person, group.people);
      const twin = group.people.find((other) => other !== person && isEqual(other, person));
      if (twin === undefined || person.rank === rank) return [];
      const details = { person: quote(person.name), other: quote(twin.name) };
      return [
        breach({ case: "apart", measured: number(person.rank), limit: number(rank), details }),
      ];
    });
  },
};

const isEqual = (one: PersonFacts, other: PersonFacts): boolean =>
  Math.round(one.total / SAME_TOTAL) === Math.round(other.total / SAME_TOTAL);

function sharedRank(person: PersonFacts, people: readonly PersonFacts[]): number {
  const better = people.filter((other) => other.total > person.total && !isEqual(other, person));
  return better.length + 1;
}
