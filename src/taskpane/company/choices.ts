import type { Term } from "../../i18n/term";

/** The terms of a group as choices, in their order. */
export function choicesOf(
  terms: Readonly<Record<string, Term>>,
): readonly { readonly value: string; readonly name: string }[] {
  return Object.entries(terms).map(([value, { name }]) => ({ value, name }));
}

/** The key of a group that a choice names; null for "none". */
export function keyOf<Key extends string>(
  terms: Readonly<Record<Key, Term>>,
  value: string,
): Key | null {
  return (Object.keys(terms) as Key[]).find((key) => key === value) ?? null;
}
