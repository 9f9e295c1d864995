import type { FinderName } from "./finder-document";
import type { FinderIndex } from "./finder-index";
import { matchName } from "./name-match";
import { matchReading, typedReading } from "./reading-match";
import { nameRelevance, readingRelevance } from "./relevance";

/** What is compared with names: as typed, and as pinyin where it can be some. */
interface Typed {
  readonly plain: string;
  readonly letters: string | null;
}

/** All names of all documents in one row, because they are gone through at every keystroke. */
export interface NameList {
  readonly plain: readonly string[];
  readonly syllables: readonly FinderName["syllables"][];
  /** Where the names of each document begin; one more tells where the last ones end. */
  readonly begin: readonly number[];
  /** Where the other names of each document begin. */
  readonly beginAlso: readonly number[];
}

/** The names of an index in one row. */
export function nameList({ documents }: FinderIndex): NameList {
  const all: FinderName[] = [];
  const begin: number[] = [];
  const beginAlso: number[] = [];
  for (const { names, also } of documents) {
    begin.push(all.length);
    beginAlso.push(all.length + names.length);
    all.push(...names, ...also);
  }
  begin.push(all.length);
  return {
    plain: all.map(({ plain }) => plain),
    syllables: all.map(({ syllables }) => syllables),
    begin,
    beginAlso,
  };
}

/** A plain word or phrase, ready to be compared. */
export function typedText(plain: string): Typed {
  const letters = /^[a-z ]+$/.test(plain) ? typedReading(plain.replace(/ /g, "")) : null;
  return { plain, letters };
}

/** Relevance of the document's best matching name, 0 if none matches. */
export function relevanceOfNames(list: NameList, document: number, typed: Typed): number {
  const others = list.beginAlso[document] ?? 0;
  const end = list.begin[document + 1] ?? 0;
  let best = 0;
  for (let at = list.begin[document] ?? 0; at < end; at += 1) {
    const found = relevanceOfName(list, at, at < others ? "name" : "also", typed);
    if (found > best) best = found;
  }
  return best;
}

function relevanceOfName(list: NameList, at: number, kind: "name" | "also", typed: Typed): number {
  const name = list.plain[at] ?? "";
  const match = matchName(typed.plain, name);
  if (match !== null) return nameRelevance(kind, match, typed.plain.length / name.length);
  const syllables = typed.letters === null ? undefined : list.syllables[at];
  if (typed.letters === null || syllables === undefined) return 0;
  const read = matchReading(typed.letters, syllables);
  return read === null ? 0 : readingRelevance(kind, read, 1 / syllables.length);
}
