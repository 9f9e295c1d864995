import type { CatalogueEntry } from "../catalogue-entry";
import type { PlainText } from "./plain-text";
import { isHan, wordsOf } from "./plain-text";
import { typedReading } from "./reading-match";

/** A name in plain letters. */
export interface FinderName {
  readonly plain: string;
  /** Pinyin of its hanzi, and its other words as they are; only where it has hanzi. */
  readonly syllables?: readonly string[];
}

/** What one indicator can be found by. */
export interface FinderDocument {
  readonly id: string;
  /** What it is called in each language, without abbreviations. */
  readonly names: readonly FinderName[];
  /** Abbreviations, other names, and the names that the documents print. */
  readonly also: readonly FinderName[];
  /** The hanzi of its names and of how it is measured, with spaces where other letters stood. */
  readonly hanzi: string;
  /** The other words of the same, each once. */
  readonly words: readonly string[];
  /** How often the documents mention it: of two equal matches, the better known one comes first. */
  readonly mentions: number;
}

/** The texts of one indicator in one language, as far as it can be found by them. */
export interface FindableText {
  readonly name: string;
  readonly also?: readonly string[];
  readonly measured: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** What knows the letters: `plain` compares texts, `pinyin` reads each hanzi of a text out. */
export interface Letters {
  readonly plain: PlainText;
  readonly pinyin: (hanzi: string) => readonly string[];
}

/** The facts that a document is made of. */
export type FindableFacts = Pick<CatalogueEntry, "id" | "measurement" | "sources">;

const ABBREVIATION = /\b[A-Z][A-Z0-9]+\b/g;
const ABBREVIATION_AT_END = /[ （(]+[A-Z][A-Z0-9]+[）)]?$/;

/** What one indicator can be found by, from its texts in every language there is. */
export function finderDocument(
  facts: FindableFacts,
  texts: readonly FindableText[],
  letters: Letters,
): FinderDocument {
  const printed = facts.sources.map(({ item, read }) => read ?? item);
  const names = texts.map(({ name }) => withoutAbbreviation(name));
  const also = texts.flatMap(({ name, also = [] }) => [
    ...also,
    ...(name.match(ABBREVIATION) ?? []),
  ]);
  const named = finderNames(names, letters, []);
  const others = [...also, ...functionNames(facts), ...printed.map(withoutAbbreviation)];
  const called = finderNames(others, letters, named);
  const words = texts
    .flatMap(formulaTexts)
    .map(letters.plain)
    .concat([...named, ...called].map(({ plain }) => plain))
    .flatMap(wordsOf);
  return {
    id: facts.id,
    names: named,
    also: called,
    hanzi: longestOf(words.filter((word) => isHan(word))).join(" "),
    words: [...new Set(words.filter((word) => !isHan(word)))],
    mentions: facts.sources.length,
  };
}

/** “首次解决率 FCR” is looked for as 首次解决率, and as FCR. */
function withoutAbbreviation(name: string): string {
  return name.replace(ABBREVIATION_AT_END, "");
}

/** What a name is looked for by: “首次解决率 FCR” is 首次解决率, and FCR. */
export function namesWithin(name: string): readonly string[] {
  return [withoutAbbreviation(name), ...(name.match(ABBREVIATION) ?? [])];
}

function formulaTexts(text: FindableText): readonly string[] {
  const { measured, numerator, denominator, inputs = {} } = text;
  return [measured, numerator ?? "", denominator ?? "", ...Object.values(inputs)];
}

function functionNames({ measurement }: FindableFacts): readonly string[] {
  if (measurement.kind === "typed" || measurement.functionId === null) return [];
  return [`KPI.${measurement.functionId}`];
}

/** The hanzi without those that stand in longer ones anyway. */
function longestOf(hanzi: readonly string[]): readonly string[] {
  const distinct = [...new Set(hanzi)];
  return distinct.filter(
    (run) => !distinct.some((other) => other.length > run.length && other.includes(run)),
  );
}

/** The names in plain letters, each once, without those in `known`. */
function finderNames(
  names: readonly string[],
  { plain, pinyin }: Letters,
  known: readonly FinderName[],
): readonly FinderName[] {
  const seen = new Set(["", ...known.map((name) => name.plain)]);
  return names.map(plain).flatMap((name) => {
    if (seen.has(name)) return [];
    seen.add(name);
    const parts = wordsOf(name);
    if (!parts.some((part) => isHan(part))) return [{ plain: name }];
    const syllables = parts.flatMap((part) => (isHan(part) ? pinyin(part) : [part]));
    return [{ plain: name, syllables: syllables.map(typedReading) }];
  });
}
