import MiniSearch from "minisearch";
import type { ManyEntry } from "./many-entries";

type Search = (query: string) => number;

const fieldsOf = ({ id, texts, pinyin, initials }: ManyEntry) => ({
  id,
  names: texts.map(({ name }) => name).join(" "),
  pinyin,
  initials,
  formulas: texts.map(({ measured }) => measured).join(" "),
});

/** The library as its documentation sets it up for search as you type. */
export function miniSearch(entries: readonly ManyEntry[]): Search {
  const index = new MiniSearch({ fields: ["names", "pinyin", "initials", "formulas"] });
  index.addAll(entries.map(fieldsOf));
  const options = { prefix: true, fuzzy: 0.2, combineWith: "AND" } as const;
  return (query) => index.search(query, options).length;
}

/** The same with hanzi cut into characters and pairs, without which it finds none inside a name. */
export function miniSearchByHanzi(entries: readonly ManyEntry[]): Search {
  const tokenize = (text: string) =>
    (text.match(/\p{Script=Han}+|[\p{Letter}\p{Number}]+/gu) ?? []).flatMap((run) =>
      /\p{Script=Han}/u.test(run)
        ? Array.from(run).flatMap((one, at) => [one, run.slice(at, at + 2)])
        : [run],
    );
  const index = new MiniSearch({
    fields: ["names", "pinyin", "initials", "formulas"],
    tokenize,
  });
  index.addAll(entries.map(fieldsOf));
  const options = { prefix: true, fuzzy: 0.2, combineWith: "AND" } as const;
  return (query) => index.search(query, options).length;
}

function levenshtein(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_cell, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const cells = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const wrong = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      cells.push(Math.min(wrong, (above[column] ?? 0) + 1, (cells[column - 1] ?? 0) + 1));
    }
    above = cells;
  }
  return above[other.length] ?? 0;
}

/** No index: every entry is looked through, and its words compared where nothing holds the query. */
export function scan(entries: readonly ManyEntry[]): Search {
  const texts = entries.map((entry) => Object.values(fieldsOf(entry)).join(" ").toLowerCase());
  const words = texts.map((text) => text.split(/[^a-z]+/));
  return (query) => {
    const wanted = query.toLowerCase();
    const found = texts.filter((text) => text.includes(wanted)).length;
    if (found > 0 || wanted.length < 4) return found;
    return words.filter((own) => own.some((word) => levenshtein(wanted, word) <= 2)).length;
  };
}
