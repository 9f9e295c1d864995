import type { TableHeadings } from "../../../excel/read-headings";
import { columnReference } from "./reference-text";

/** Width, case, spaces and marks do not matter: “首次解决数（件）” is still “首次解决数”. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-·.,:;/()[\]{}（）【】、，。：；]/gu, "");
}

/** Too short a word stands in too many headings. */
const SHORTEST_PART = 2;

/** How well a heading fits a name: 3 for the same, 1 or 2 where one holds the other, 0 for neither. */
function fit(heading: string, name: string): number {
  const [one, other] = [bare(heading), bare(name)];
  if (one === "" || other === "") return 0;
  if (one === other) return 3;
  if (other.length >= SHORTEST_PART && one.includes(other)) return 2;
  return one.length >= SHORTEST_PART && other.includes(one) ? 1 : 0;
}

/** The column whose heading fits an argument's names best, in whatever language; null for none. */
export function proposeColumn(
  names: readonly string[],
  tables: readonly TableHeadings[],
): string | null {
  const candidates = tables.flatMap(({ tableName, headings }) =>
    headings.map((heading) => ({
      reference: columnReference(tableName, heading),
      fit: Math.max(0, ...names.map((name) => fit(heading, name))),
    })),
  );
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (found, candidate) => (candidate.fit > (found?.fit ?? 0) ? candidate : found),
    null,
  );
  return best?.reference ?? null;
}
