type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The texts, with every key that they lack taken from the fallback. */
export function fillGaps<Texts>(texts: Texts, fallback: Texts): Texts {
  if (!isTree(texts) || !isTree(fallback)) return texts;
  const filled: Record<string, unknown> = { ...texts };
  for (const [key, spare] of Object.entries(fallback)) {
    const own = texts[key];
    filled[key] = own === undefined || own === "" ? spare : fillGaps(own, spare);
  }
  return filled as Texts;
}
