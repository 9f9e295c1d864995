import type { Unread, UnreadKind } from "./unread";

/** Where files keep what this host has no place for. */
const PLACES: readonly (readonly [UnreadKind, RegExp])[] = [
  ["pivotTables", /^xl\/pivottables\/[^/]+\.xml$/],
  ["charts", /^xl\/(?:charts\/chart|chartex\/chartex)[^/]*\.xml$/],
  ["chartSheets", /^xl\/chartsheets\/[^/]+\.xml$/],
  ["pictures", /^xl\/media\/[^/]+$/],
  ["comments", /^xl\/(?:comments[^/]*|threadedcomments\/[^/]+)\.xml$/],
  ["slicers", /^xl\/slicers\/[^/]+\.xml$/],
  ["connections", /^xl\/connections\.xml$/],
  ["externalLinks", /^xl\/externallinks\/[^/]+\.xml$/],
];

/** @param names - of the parts, in small letters */
export function countUnreadParts(names: readonly string[], unread: Unread): void {
  for (const [kind, place] of PLACES) {
    unread.add(kind, names.filter((name) => place.test(name)).length);
  }
}
