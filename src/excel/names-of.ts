/** The names of a collection's items, once they are loaded. */
export function namesOf(collection: {
  readonly items: readonly { readonly name: string }[];
}): string[] {
  return collection.items.map(({ name }) => name);
}
