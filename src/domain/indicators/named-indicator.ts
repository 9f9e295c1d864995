import { Refusal } from "../refusal";

/** An indicator that a formula may ask for. */
export interface NamedIndicator {
  readonly id: string;
  /** What it is called in the user's language. */
  readonly name: string;
  /** What it is called in every language. */
  readonly names: readonly string[];
}

const ABBREVIATED = /^(.*?)[\s(（]*([A-Z][A-Z0-9]+(?: \d\.\d)?)[)）]?$/;
const HOW_MANY_NEAR = 3;

// Letters' case and width, spaces and hyphens make no difference.
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-_]+/g, "");
}

// "Net promoter score (NPS)" is also asked for by either of its two parts.
function spellings({ id, names }: NamedIndicator): string[] {
  const parts = names.flatMap((name) => ABBREVIATED.exec(name)?.slice(1) ?? []);
  return [id, ...names, ...parts].map(plain).filter((spelling) => spelling !== "");
}

function pairsIn(text: string): Set<string> {
  const letters = Array.from(text);
  return new Set(letters.map((letter, place) => letter + (letters[place + 1] ?? "")));
}

function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsIn(one), pairsIn(other)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size);
}

function nearest(indicators: readonly NamedIndicator[], wanted: string): NamedIndicator[] {
  const rated = indicators.map((indicator) => ({
    indicator,
    rating: Math.max(...spellings(indicator).map((spelling) => likeness(spelling, wanted))),
  }));
  rated.sort((one, other) => other.rating - one.rating);
  return rated.slice(0, HOW_MANY_NEAR).map(({ indicator }) => indicator);
}

/**
 * The indicator that a formula asks for, by id, by name in any language, or by abbreviation.
 *
 * @param indicators - The catalogue.
 * @param text - What the formula says.
 * @returns The only indicator called so.
 * @throws Refusal naming the nearest ones where there is none, or all where there are several.
 */
export function namedIndicator<Indicator extends NamedIndicator>(
  indicators: readonly Indicator[],
  text: string,
): Indicator {
  const wanted = plain(text);
  const found = indicators.filter((indicator) => spellings(indicator).includes(wanted));
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  const candidates = found.length > 0 ? found : nearest(indicators, wanted);
  const details = { text, nearest: candidates.map(({ name }) => name).join(" / ") };
  throw new Refusal("not-available", "indicator-unknown", details);
}
