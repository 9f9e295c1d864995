import type { FinderIndex } from "./finder-index";
import type { NameList } from "./name-list";
import { nameList, relevanceOfNames, typedText } from "./name-list";
import { nearestWords } from "./nearest-words";
import { isHan, wordsOf } from "./plain-text";
import { FORMULA_RELEVANCE, spellingRelevance } from "./relevance";

/** Relevance of each document of an index, in its order; 0 where it lacks one of the words. */
export type IndexSearch = (plain: string) => Float64Array;

/** Words whose result is kept: enough for going back and forth while typing. */
const KEPT = 64;

/** Searches one index. Whoever types on asks for more of the same, so each word's result is kept. */
export function indexSearch(index: FinderIndex): IndexSearch {
  const names = nameList(index);
  const relevanceOf = keeping((word, kept) => {
    const among = kept(word.slice(0, -1));
    return relevanceAsTyped(index, names, word, among);
  });
  return (plain) => {
    const words = wordsOf(plain).map((word) => forgiving(index, names, word, relevanceOf(word)));
    const relevance = words.reduce((one, other) =>
      one.map((own, place) => Math.min(own, other[place] ?? 0)),
    );
    return words.length === 1 ? relevance : withPhrase(names, plain, relevance);
  };
}

type Compute = (word: string, kept: (word: string) => Float64Array | undefined) => Float64Array;

/** The same result for the same word, computed once as long as it is kept. */
function keeping(compute: Compute): (word: string) => Float64Array {
  const results = new Map<string, Float64Array>();
  return (word) => {
    const known = results.get(word);
    if (known) return known;
    const result = compute(word, (shorter) => results.get(shorter));
    results.set(word, result);
    const [oldest] = results.keys();
    if (results.size > KEPT && oldest !== undefined) results.delete(oldest);
    return result;
  };
}

/** Whatever holds a word holds its beginning: only documents with that need to be looked at. */
function relevanceAsTyped(
  index: FinderIndex,
  names: NameList,
  word: string,
  among: Float64Array | undefined,
): Float64Array {
  const relevance = relevanceOfFormulas(index, word);
  const typed = typedText(word);
  for (let place = 0; place < relevance.length; place += 1) {
    if (among?.[place] === 0) continue;
    const named = relevanceOfNames(names, place, typed);
    if (named > 0) relevance[place] = named;
  }
  return relevance;
}

/** Hanzi are looked for anywhere in the text, other words from their beginning on. */
function relevanceOfFormulas(index: FinderIndex, word: string): Float64Array {
  const relevance = new Float64Array(index.documents.length);
  if (isHan(word)) {
    index.documents.forEach(({ hanzi }, place) => {
      if (hanzi.includes(word)) relevance[place] = FORMULA_RELEVANCE;
    });
    return relevance;
  }
  index.words.forEach((known, at) => {
    if (!known.startsWith(word)) return;
    for (const place of index.places[at] ?? []) relevance[place] = FORMULA_RELEVANCE;
  });
  return relevance;
}

/** A word that nothing holds is taken for a misspelt one. */
function forgiving(
  index: FinderIndex,
  names: NameList,
  word: string,
  asTyped: Float64Array,
): Float64Array {
  if (isHan(word) || asTyped.some((relevance) => relevance > 0)) return asTyped;
  const relevance = new Float64Array(asTyped.length);
  for (const near of nearestWords(index.words, word)) {
    const typed = typedText(index.words[near] ?? "");
    for (const place of index.places[near] ?? []) {
      const named = Math.max(relevanceOfNames(names, place, typed), FORMULA_RELEVANCE);
      relevance[place] = Math.max(relevance[place] ?? 0, spellingRelevance(named));
    }
  }
  return relevance;
}

/** Words that stand together as typed count as one. */
function withPhrase(names: NameList, plain: string, relevance: Float64Array): Float64Array {
  const phrase = typedText(plain);
  return relevance.map((one, place) =>
    one === 0 ? 0 : Math.max(one, relevanceOfNames(names, place, phrase)),
  );
}
