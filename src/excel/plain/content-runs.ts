import type { ContentChange } from "../../domain/plain-formulas/proposal";

/** Changed cells of one column that stand one below the other, and so are written at once. */
export type ContentRun = readonly [ContentChange, ...ContentChange[]];

/** So many characters go into one request: Excel on the web refuses 5 MB. */
const CHARACTERS_AT_ONCE = 1_000_000;

/** Gathers changes into runs. */
export function contentRuns(changes: readonly ContentChange[]): ContentRun[] {
  const runs: [ContentChange, ...ContentChange[]][] = [];
  for (const change of inColumnOrder(changes)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && follows(change, last)) run.push(change);
    else runs.push([change]);
  }
  return runs;
}

/** Cuts changes into groups that fit into one request each. */
export function contentGroups(
  changes: readonly ContentChange[],
  mostCharacters = CHARACTERS_AT_ONCE,
): ContentChange[][] {
  const groups: ContentChange[][] = [];
  let characters = Infinity;
  for (const change of inColumnOrder(changes)) {
    const more = String(change.from).length + String(change.to).length;
    if (characters + more > mostCharacters) {
      groups.push([]);
      characters = 0;
    }
    groups.at(-1)?.push(change);
    characters += more;
  }
  return groups;
}

function inColumnOrder(changes: readonly ContentChange[]): ContentChange[] {
  return [...changes].sort(
    (one, other) =>
      one.sheetId.localeCompare(other.sheetId) || one.column - other.column || one.row - other.row,
  );
}

const follows = (change: ContentChange, last: ContentChange): boolean =>
  change.sheetId === last.sheetId && change.column === last.column && change.row === last.row + 1;
