import type { AuditColumn, AuditWords } from "./audit-words";
import { AUDIT_COLUMNS } from "./audit-words";

/** What a word on a sheet can be besides a column's heading. */
export type Label = Exclude<keyof AuditWords, "headings">;

const LABELS = [
  "totals",
  "subtotals",
  "knockOuts",
  "role",
  "period",
  "percent",
  "perMille",
] as const satisfies readonly Label[];

/**
 * A text without what makes no difference to what it says: width and case of letters, spaces, and a
 * colon behind a label.
 *
 * @param text - As it is written.
 * @returns The bare text.
 */
export function bareText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "").replace(/:$/, "");
}

/** Longer texts are sentences; no word of ours has so many characters. */
const LONGEST_WORD = 40;

/** Understands words on sheets, each spelling once. */
export class WordReader {
  private readonly columns = new Map<string, AuditColumn>();
  private readonly ranks = new Map<string, number>();
  private readonly labels = new Map<string, Set<Label>>();
  private readonly known = new Map<string, string>();

  /**
   * Takes the words in.
   *
   * @param words - From every language that may be met.
   */
  constructor(words: AuditWords) {
    for (const column of AUDIT_COLUMNS) {
      words.headings[column]?.forEach((word, rank) => {
        this.addHeading(bareText(word), column, rank);
      });
    }
    for (const label of LABELS) {
      for (const word of words[label]) this.addLabel(bareText(word), label);
    }
  }

  /**
   * The column that a heading names.
   *
   * @param cell - Content of a cell.
   * @returns The column, undefined where it names none.
   */
  column(cell: unknown): AuditColumn | undefined {
    return this.columns.get(this.bare(cell));
  }

  /**
   * Whether a cell holds one of the words for something.
   *
   * @param cell - Content of a cell.
   * @param label - What is meant.
   * @returns True where it does.
   */
  says(cell: unknown, label: Label): boolean {
    return this.labels.get(this.bare(cell))?.has(label) ?? false;
  }

  /**
   * Which columns of a table are which. "Indicator type" must not hide "Category", so that among two
   * headings for one column the more proper name counts.
   *
   * @param headings - Contents of the heading cells, from left to right.
   * @returns For each column that is there, how many cells lie left of it.
   */
  columnsOf(headings: readonly unknown[]): Partial<Record<AuditColumn, number>> {
    const found: Partial<Record<AuditColumn, number>> = {};
    headings.forEach((heading, at) => {
      const column = this.column(heading);
      if (column === undefined) return;
      const earlier = found[column];
      if (earlier === undefined || this.rank(heading) < this.rank(headings[earlier])) {
        found[column] = at;
      }
    });
    return found;
  }

  private rank(heading: unknown): number {
    return this.ranks.get(this.bare(heading)) ?? Infinity;
  }

  private addHeading(word: string, column: AuditColumn, rank: number): void {
    if (this.columns.has(word)) return;
    this.columns.set(word, column);
    this.ranks.set(word, rank);
  }

  private addLabel(word: string, label: Label): void {
    const labels = this.labels.get(word) ?? new Set();
    this.labels.set(word, labels.add(label));
  }

  private bare(cell: unknown): string {
    if (typeof cell !== "string" || cell.length === 0 || cell.length > LONGEST_WORD) return "";
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const bare = bareText(cell);
    this.known.set(cell, bare);
    return bare;
  }
}
