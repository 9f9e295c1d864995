import type { TableHeadings } from "../../../excel/read-headings";
import type { FormulaPlace } from "./formula-place";
import { standsInColumn, standsInRow } from "./formula-place";
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

/** Of columns that fit equally well, the one beside the formula is meant. */
const BESIDE = 0.5;

/** An argument that a column may be meant for. */
interface Wanted {
  /** What it is called, in whatever languages. */
  readonly names: readonly string[];
  /** Whether it is one value: a whole column can never be meant. */
  readonly single: boolean;
}

/** What an argument's field offers to write. */
export interface Proposal {
  readonly reference: string;
  /** Whether it is the one cell in the formula's own row. */
  readonly thisRow: boolean;
}

interface Fitting {
  readonly table: TableHeadings;
  readonly heading: string;
  readonly fit: number;
}

function bestColumn(
  { names }: Wanted,
  tables: readonly TableHeadings[],
  place: FormulaPlace | null,
): Fitting | null {
  const candidates = tables.flatMap((table) =>
    table.headings.map((heading, index): Fitting => {
      const found = Math.max(0, ...names.map((name) => fit(heading, name)));
      const usable = found > 0 && !standsInColumn(place, table, index);
      const beside = standsInRow(place, table) ? BESIDE : 0;
      return { table, heading, fit: usable ? found + beside : 0 };
    }),
  );
  return candidates.reduce<Fitting | null>(
    (best, candidate) => (candidate.fit > (best?.fit ?? 0) ? candidate : best),
    null,
  );
}

/**
 * The column whose heading fits an argument's names best, in the ways in which it may be meant: the
 * cell in the formula's own row where there is one, and the whole column.
 */
export function proposeReferences(
  wanted: Wanted,
  tables: readonly TableHeadings[],
  place: FormulaPlace | null,
): readonly Proposal[] {
  const best = bestColumn(wanted, tables, place);
  if (best === null) return [];
  const { table, heading } = best;
  const proposal = (thisRow: boolean): Proposal => ({
    reference: columnReference(table.tableName, heading, thisRow),
    thisRow,
  });
  return [
    ...(standsInRow(place, table) ? [proposal(true)] : []),
    ...(wanted.single ? [] : [proposal(false)]),
  ];
}
