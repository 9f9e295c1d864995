/** What a keystroke in the catalogue's search costs among ten thousand indicators. */
import path from "node:path";
import { bundledFinder } from "../../../.config/bundled-finder.cjs";
import { makeFinder } from "../../../src/catalogue/finder/finder";
import { plainTextWith } from "../../../src/catalogue/finder/plain-text";
import type { BenchResult, Sample } from "../bench";
import { timed } from "../bench";
import { indexOf, manyEntries } from "./many-entries";
import { miniSearch, miniSearchByHanzi, scan } from "./peers";

const ENTRIES = 10_000;
const ROUNDS = 3;

/** Chinese, English, pinyin in each way of typing it, misspellings, words of formulas. */
const QUERIES = [
  "首次解决率",
  "客户满意度",
  "投诉率",
  "首解",
  "平均处理时长",
  "工单数",
  "顧客滿意度",
  "VIP 客户",
  "scjjl",
  "khmyd",
  "shoucijiejuelv",
  "kehumanyidu",
  "shou ci jie jue",
  "fcr",
  "csat",
  "first contact",
  "customer satisfaction",
  "retention rate",
  "complaint rate",
  "rentention",
  "satisfction",
  "abandonmnt",
  "tickets resolved",
  "KPI.RATE",
];

/** Each query as it grows letter by letter. */
const KEYSTROKES = QUERIES.flatMap((query) =>
  Array.from(query, (_letter, at) => query.slice(0, at + 1)),
);

/** Every round begins anew, so that nobody answers from memory; the first one only warms up. */
function measure(start: () => (query: string) => unknown): Sample[] {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => timed(KEYSTROKES, start()));
  return rounds.slice(1).flat();
}

export function bench(): BenchResult {
  const { simpler } = bundledFinder(path.resolve(__dirname, "../../.."));
  const plain = plainTextWith(simpler);
  const entries = manyEntries(ENTRIES);
  const index = indexOf(entries, plain);
  const peers = [
    ["MiniSearch 7.2.0", miniSearch(entries)],
    ["MiniSearch 7.2.0, by hanzi", miniSearchByHanzi(entries)],
    ["includes + Levenshtein", scan(entries)],
  ] as const;
  const measured = [
    { contender: "finder", samples: measure(() => makeFinder(index, plain).find) },
    ...peers.map(([contender, search]) => ({ contender, samples: measure(() => search) })),
  ];
  return {
    title: `finding: each of ${KEYSTROKES.length} keystrokes among ${ENTRIES} indicators`,
    measured,
  };
}
