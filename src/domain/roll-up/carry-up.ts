import { isWhole } from "../balance/weight-sum";
import { sumOf } from "../cells/compensated-sum";

/** What a card, a team or a department brings to the group above it. */
export interface Carried {
  /** Points; undefined where there is no final score yet. */
  readonly score: number | undefined;
  /** Cards on which a knock-out item is breached. */
  readonly knockedOut: number;
  /** Cards whose total is not final. */
  readonly notFinal: number;
}

/** A member of a group, with the fraction that it has in that group. */
export interface Member extends Carried {
  readonly share: number;
}

/** What its members make of a group. */
export interface CarriedGroup extends Carried {
  /** Sum of the members' shares. */
  readonly shares: number;
  /** Whether they make 100 %, by the tolerance that all weights have. */
  readonly isWhole: boolean;
}

/**
 * The score of a group: its members' scores by their shares. A group whose shares do not make 100 %,
 * or with a member that counts and has no score, has none: what is open is never taken for 0.
 * Knock-outs do not change the score; how many there are is carried up beside it.
 *
 * @param members - Cards of a team, teams of a department, or departments of the company.
 * @returns The group's score and what must be known about it.
 */
export function carryUp(members: readonly Member[]): CarriedGroup {
  const shares = sumOf(members.map(({ share }) => share));
  const whole = isWhole(shares);
  const isOpen = members.some(({ share, score }) => share > 0 && score === undefined);
  const parts = members.map(({ share, score = 0 }) => share * score);
  return {
    shares,
    isWhole: whole,
    score: whole && !isOpen ? sumOf(parts) : undefined,
    knockedOut: sumOf(members.map(({ knockedOut }) => knockedOut)),
    notFinal: sumOf(members.map(({ notFinal }) => notFinal)),
  };
}
