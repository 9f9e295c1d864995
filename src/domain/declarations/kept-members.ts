/** The members of an object as it was kept. */
export type Members = Readonly<Record<string, unknown>>;

/** An object's members; null for anything else. */
export function objectIn(value: unknown): Members | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Members)
    : null;
}

/** The items of a list; null where it is none, or where one of them cannot be read. */
export function listOf<Item>(value: unknown, read: (item: Members) => Item | null): Item[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map((item: unknown) => {
    const members = objectIn(item);
    return members && read(members);
  });
  return items.some((item) => item === null) ? null : (items as Item[]);
}

/** An object of known keys whose values all fit; null for anything else. */
export function recordOf<Key extends string, Value>(
  value: unknown,
  keys: readonly Key[],
  fits: (value: unknown) => value is Value,
): Partial<Record<Key, Value>> | null {
  const members = objectIn(value);
  if (members === null) return null;
  const known: readonly string[] = keys;
  const isGood = Object.entries(members).every(([key, one]) => known.includes(key) && fits(one));
  return isGood ? (members as Partial<Record<Key, Value>>) : null;
}

export const isText = (value: unknown): value is string => typeof value === "string";

export const isTextOrNull = (value: unknown): value is string | null =>
  value === null || isText(value);

export const isNumber = Number.isFinite as (value: unknown) => value is number;

/** A whole number that counts something. */
const isCount = (value: unknown): value is number =>
  isNumber(value) && value >= 0 && value % 1 === 0;

export const isCountOrNull = (value: unknown): value is number | null =>
  value === null || isCount(value);

/** Whether it is one of these words, or null. */
export const isOneOf =
  <Word extends string>(words: readonly Word[]) =>
  (value: unknown): value is Word | null =>
    value === null || words.some((word) => word === value);
