import type { Quota } from "../card-rules/comparison-facts";
import { TIE_BREAKERS } from "../comparison/tie-breaker";
import type { RoleDeclaration } from "./declarations";
import type { Members } from "./kept-members";
import { complete, fitting, isNumber, isOneOf, isText, listOf } from "./kept-members";

const isTieBreaker = isOneOf(TIE_BREAKERS);

/**
 * Reads what was declared about the people of a role.
 *
 * @param members - As it was kept.
 * @returns Null where it is not understood.
 */
export function roleIn({ role, quotas, tieBreaker }: Members): RoleDeclaration | null {
  return complete({
    role: fitting(role, isText),
    quotas: quotas === null ? null : listOf(quotas, quotaIn),
    tieBreaker: fitting(tieBreaker, isTieBreaker),
  });
}

const quotaIn = ({ grade, share }: Members): Quota | null =>
  complete({ grade: fitting(grade, isText), share: fitting(share, isNumber) });
