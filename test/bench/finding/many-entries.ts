import path from "node:path";
import { syllables } from "../../../src/catalogue/finder/syllables";
import { readTexts } from "../../../.config/locales.cjs";
import { readSeeds } from "../../../.config/read-seeds.cjs";
import type { FindableText } from "../../../src/catalogue/finder/finder-document";
import { finderDocument } from "../../../src/catalogue/finder/finder-document";
import type { FinderIndex } from "../../../src/catalogue/finder/finder-index";
import { finderIndex } from "../../../src/catalogue/finder/finder-index";
import type { PlainText } from "../../../src/catalogue/finder/plain-text";

const ROOT = path.resolve(__dirname, "../../..");

/** Pseudo-random numbers from 0 to below 1, the same ones every time. */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** An invented entry: its texts in each language, and its pinyin for the peers, which make none. */
export interface ManyEntry {
  readonly id: string;
  readonly texts: readonly FindableText[];
  readonly pinyin: string;
  readonly initials: string;
}

type Texts = Readonly<Record<string, FindableText>>;

const halves = (name: string, other: string, separator: string) => {
  const [one, two] = [name.split(separator), other.split(separator)];
  return [
    ...one.slice(0, Math.ceil(one.length / 2)),
    ...two.slice(-Math.ceil(two.length / 2)),
  ].join(separator);
};

/** Entries whose names join the beginning of one seed's name to the end of another's. */
export function manyEntries(count: number): readonly ManyEntry[] {
  const languages = ["zh-CN", "en-US", "zh-TW"].map((tag) => ({
    separator: tag === "en-US" ? " " : "",
    texts: readTexts(ROOT, tag, "indicators") as Texts,
  }));
  const ids = Object.keys(languages[0]?.texts ?? {});
  const number = seededNumbers(1);
  const pick = () => ids[Math.floor(number() * ids.length)] ?? "";
  return Array.from({ length: count }, (_entry, at) => {
    const [first, last, formula] = [pick(), pick(), pick()];
    const texts = languages.map(({ texts: seeds, separator }) => ({
      name: halves(seeds[first]?.name ?? "", seeds[last]?.name ?? "", separator),
      measured: seeds[formula]?.measured ?? "",
    }));
    const reading = syllables((texts[0]?.name ?? "").replace(/[^\p{Script=Han}]/gu, ""));
    return {
      id: `entry-${at}`,
      texts,
      pinyin: reading.join(""),
      initials: reading.map((syllable) => syllable.charAt(0)).join(""),
    };
  });
}

/** The index of such entries, made as the build makes the published one. */
export function indexOf(entries: readonly ManyEntry[], plain: PlainText): FinderIndex {
  const facts = readSeeds(ROOT).indicators;
  const letters = { plain, pinyin: syllables };
  return finderIndex(
    entries.flatMap(({ id, texts }, at) => {
      const seed = facts[at % facts.length];
      return seed ? [finderDocument({ ...seed, id }, texts, letters)] : [];
    }),
  );
}
