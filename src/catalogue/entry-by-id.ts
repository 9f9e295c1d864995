/** The entry of that id; ids come from the seeds themselves, so an unknown one is a mistake in code. */
export function entryById<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`The catalogue has no entry "${id}".`);
  return entry;
}
