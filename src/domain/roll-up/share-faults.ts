import { isWhole } from "../balance/weight-sum";
import { sumOf } from "../cells/compensated-sum";
import type { Place, Structure } from "./structure";

/** A group whose parts do not make 100 %. */
export interface ShareFault {
  /** Name of the team or department; null for the company. */
  readonly group: string | null;
  /** What its parts make, as a fraction. */
  readonly sum: number;
}

function faultsIn(places: readonly Place[]): ShareFault[] {
  const groups = [...new Set(places.map(({ parent }) => parent))];
  return groups
    .map((group) => {
      const parts = places.filter(({ parent }) => parent === group);
      return { group, sum: sumOf(parts.map(({ share }) => share)) };
    })
    .filter(({ sum }) => !isWhole(sum));
}

/**
 * Finds the groups whose shares do not make 100 %, by the tolerance that all weights have.
 *
 * @param structure - Who belongs where, and with which share.
 * @returns Teams first, then departments, then the company; none where all shares add up.
 */
export function shareFaults({ cards, teams, departments }: Structure): ShareFault[] {
  const company = faultsIn(departments).map(({ sum }) => ({ group: null, sum }));
  return [...faultsIn(cards), ...faultsIn(teams), ...company];
}
