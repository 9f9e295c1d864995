/** One way to fill a place, and what it costs. Whole numbers, so that ties are ties. */
export interface Option {
  readonly value: number;
  readonly cost: number;
}

/** The least cost at which a sum is reached, and in how many ways. */
interface Reached {
  readonly cost: number;
  readonly ways: number;
}

/** Every sum that the places so far can reach. */
export type Sums = ReadonlyMap<number, Reached>;

/**
 * Every sum that one option of each place can reach, at its least cost.
 *
 * @param places - Options of each place.
 * @returns The sums after no place, after the first, … after the last.
 */
export function cheapestSums(places: readonly (readonly Option[])[]): readonly Sums[] {
  const tables: Sums[] = [new Map([[0, { cost: 0, ways: 1 }]])];
  for (const options of places) {
    const next = new Map<number, Reached>();
    for (const [sum, { cost, ways }] of tables.at(-1) ?? []) {
      for (const option of options) {
        const reached = { cost: cost + option.cost, ways };
        next.set(sum + option.value, cheaper(next.get(sum + option.value), reached));
      }
    }
    tables.push(next);
  }
  return tables;
}

function cheaper(known: Reached | undefined, found: Reached): Reached {
  if (known === undefined || found.cost < known.cost) return found;
  if (found.cost > known.cost) return known;
  return { cost: known.cost, ways: known.ways + found.ways };
}

/**
 * Every way to reach a sum at its least cost, one after the other.
 *
 * @param places - Options of each place.
 * @param tables - What `cheapestSums` found for them.
 * @param sum - A sum of the last table.
 * @yields The value chosen at each place.
 */
export function* waysTo(
  places: readonly (readonly Option[])[],
  tables: readonly Sums[],
  sum: number,
): Generator<readonly number[], void> {
  const options = places.at(-1);
  if (options === undefined) {
    yield [];
    return;
  }
  const before = places.slice(0, -1);
  const cost = tables[places.length]?.get(sum)?.cost ?? NaN;
  for (const option of options) {
    const rest = sum - option.value;
    if (tables[before.length]?.get(rest)?.cost !== cost - option.cost) continue;
    for (const way of waysTo(before, tables, rest)) yield [...way, option.value];
  }
}
