import type { Quota } from "../card-rules/comparison-facts";
import { TIE_BREAKERS } from "../comparison/tie-breaker";
import type { RoleDeclaration } from "./declarations";
import type { Members } from "./kept-members";
import { isNumber, isOneOf, isText, listOf } from "./kept-members";

const isTieBreaker = isOneOf(TIE_BREAKERS);

/**
 * Reads what was declared about the people of a role.
 *
 * @param members - As it was kept.
 * @returns Null where it is not understood.
 */
export function roleIn({ role, quotas: kept, tieBreaker }: Members): RoleDeclaration | null {
  const quotas = kept === null ? null : listOf(kept, quotaIn);
  if (!isText(role) || (quotas === null && kept !== null) || !isTieBreaker(tieBreaker)) return null;
  return { role, quotas, tieBreaker };
}

function quotaIn({ grade, share }: Members): Quota | null {
  return isText(grade) && isNumber(share) ? { grade, share } : null;
}
