/** The members of an object as it was kept. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * An object's members.
 *
 * @param value - Whatever was kept.
 * @returns Null for anything but an object.
 */
export function objectIn(value: unknown): Members | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Members)
    : null;
}

/**
 * The items of a list.
 *
 * @param value - Whatever was kept.
 * @param read - Reads an item; null where it is not understood.
 * @returns Undefined for anything but a list of which every item is understood.
 */
export function listOf<Item>(
  value: unknown,
  read: (item: Members) => Item | null,
): Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item: unknown) => {
    const members = objectIn(item);
    return members && read(members);
  });
  return items.some((item) => item === null) ? undefined : (items as Item[]);
}

/**
 * An object of known keys.
 *
 * @param value - Whatever was kept.
 * @param keys - The keys that it may have.
 * @param fits - Whether a value is as it should be.
 * @returns Undefined where a key or a value is not.
 */
export function recordOf<Key extends string, Value>(
  value: unknown,
  keys: readonly Key[],
  fits: (value: unknown) => value is Value,
): Partial<Record<Key, Value>> | undefined {
  const members = objectIn(value);
  if (members === null) return undefined;
  const known: readonly string[] = keys;
  const isGood = Object.entries(members).every(([key, one]) => known.includes(key) && fits(one));
  return isGood ? (members as Partial<Record<Key, Value>>) : undefined;
}

/**
 * A value, where it is of the kind that it should be.
 *
 * @param value - Whatever was kept.
 * @param fits - Whether it is.
 * @returns Undefined where it is not.
 */
export const fitting = <Value>(
  value: unknown,
  fits: (value: unknown) => value is Value,
): Value | undefined => (fits(value) ? value : undefined);

/**
 * Parts of which every one must be understood.
 *
 * @param parts - The parts, undefined where one is not.
 * @returns All of them; null where one is missing.
 */
export function complete<Whole extends object>(parts: {
  readonly [Name in keyof Whole]: Whole[Name] | undefined;
}): Whole | null {
  return Object.values(parts).includes(undefined) ? null : (parts as Whole);
}

export const isText = (value: unknown): value is string => typeof value === "string";

export const isTextOrNull = (value: unknown): value is string | null =>
  value === null || isText(value);

export const isNumber = Number.isFinite as (value: unknown) => value is number;

export const isCountOrNull = (value: unknown): value is number | null =>
  value === null || (Number.isInteger(value) && Number(value) >= 0);

export const isYesNo = (value: unknown): value is boolean => typeof value === "boolean";

export const isYesNoOrNull = (value: unknown): value is boolean | null =>
  value === null || isYesNo(value);

/**
 * Makes a test for words.
 *
 * @param words - Those that fit, beside null.
 * @returns The test.
 */
export const isOneOf =
  <Word extends string>(words: readonly Word[]) =>
  (value: unknown): value is Word | null =>
    value === null || words.some((word) => word === value);
