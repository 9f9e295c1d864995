import type { ReadCard } from "../comparison/read-card";
import type { Carried, CarriedGroup } from "./carry-up";
import { carryUp } from "./carry-up";
import type { Place, Structure } from "./structure";

/** What a roll-up needs to know of a card. */
export type RolledCard = Pick<ReadCard, "total" | "standing">;

/** What the cards make of their teams, departments and the company. */
export interface RollUp {
  /** In the order of the structure's teams. */
  readonly teams: readonly CarriedGroup[];
  readonly departments: readonly CarriedGroup[];
  readonly company: CarriedGroup;
}

/**
 * The total that counts: a final one, or that of a card on which a knock-out item is breached, which
 * is as settled as a final one. A provisional total counts nowhere.
 *
 * @param card - Total and what it is worth.
 * @returns Points, or undefined where nothing counts yet.
 */
export const countedTotal = ({ total, standing }: RolledCard): number | undefined =>
  standing === "provisional" ? undefined : total;

function carriedOf(card: RolledCard): Carried {
  const score = countedTotal(card);
  return {
    score,
    knockedOut: Number(card.standing === "knocked-out"),
    notFinal: Number(score === undefined),
  };
}

function levelOf(
  groups: readonly Place[],
  places: readonly Place[],
  below: readonly Carried[],
): CarriedGroup[] {
  const members = places.flatMap((place, index) => {
    const carried = below[index];
    return carried ? [{ ...carried, ...place }] : [];
  });
  return groups.map(({ name }) => carryUp(members.filter(({ parent }) => parent === name)));
}

/**
 * Carries totals, knock-outs and what is open from cards to teams, departments and the company.
 *
 * @param cards - In the order of the structure's cards.
 * @param structure - Who belongs where, and with which share.
 * @returns Every group's score, or none where something is missing.
 */
export function rollUp(cards: readonly RolledCard[], structure: Structure): RollUp {
  const teams = levelOf(structure.teams, structure.cards, cards.map(carriedOf));
  const departments = levelOf(structure.departments, structure.teams, teams);
  const company = carryUp(
    structure.departments.flatMap(({ share }, index) => {
      const department = departments[index];
      return department ? [{ ...department, share }] : [];
    }),
  );
  return { teams, departments, company };
}
