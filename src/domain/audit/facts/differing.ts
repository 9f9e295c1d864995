/** Something on a card that should be the same on other cards. */
export interface Comparable<Place> {
  /** What must be the same to be compared: an indicator, a role … */
  readonly group: string;
  readonly value: string | number;
  readonly place: Place;
}

/** A place whose value is not the one that most of its group have. */
export interface Differing<Place> {
  readonly one: Comparable<Place>;
  readonly usual: Comparable<Place>;
  /** How many have the usual value, and how many there are. */
  readonly agree: number;
  readonly all: number;
}

/**
 * Finds what differs from the usual value of its group. Where two values are equally usual, the one
 * that comes first is taken for it: somebody has to look at both in any case.
 *
 * @param found - In the order of the workbook.
 * @returns What differs, in the same order.
 */
export function differing<Place>(found: readonly Comparable<Place>[]): Differing<Place>[] {
  const groups = new Map<string, Comparable<Place>[]>();
  for (const one of found) {
    const group = groups.get(one.group);
    if (group) group.push(one);
    else groups.set(one.group, [one]);
  }
  return [...groups.values()].flatMap(differingIn);
}

function differingIn<Place>(group: readonly Comparable<Place>[]): Differing<Place>[] {
  const counts = new Map<string | number, number>();
  for (const { value } of group) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return [];
  const agree = Math.max(...counts.values());
  const usual = group.find(({ value }) => counts.get(value) === agree);
  if (!usual) return [];
  return group
    .filter(({ value }) => value !== usual.value)
    .map((one) => ({ one, usual, agree, all: group.length }));
}
