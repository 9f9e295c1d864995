/** More cells at once would keep the sheet waiting longer than a person notices. */
const MOST_CELLS = 30_000;

/** Excel on the web refuses to answer 5 MB at once; this leaves room for what surrounds the cells. */
const MOST_BYTES = 4_000_000;

/** Aimed at is so little that rows twice as long as any before still fit. */
const AIMED_BYTES = MOST_BYTES / 2;

/** Chunks grow step by step, so that rows that become longer are noticed early. */
const GROWTH = 8;

/** The longest number as JSON, such as -1.7976931348623157e+308, with its brackets and comma. */
const BYTES_OF_A_NUMBER = 28;

/** Quotes, brackets and comma around a text; a character takes three bytes at most. */
const BYTES_AROUND_A_TEXT = 6;
const BYTES_OF_A_CHARACTER = 3;

/** What a cell takes that is as full as Excel lets it be. */
const BYTES_OF_A_FULL_CELL = BYTES_AROUND_A_TEXT + BYTES_OF_A_CHARACTER * 32_767;

/** Blocks of cells as Excel answers them, all with the same number of rows. */
type Blocks = readonly (readonly (readonly unknown[])[])[];

/** Decides how many rows to ask for next: first so few that any would fit, then by what they took. */
export class ChunkSize {
  private limit: number;
  private longestRow = 1;

  /**
   * @param columns - Cells that a row has in all blocks.
   * @param first - Rows to begin with, where more than the fewest are known to fit as a rule.
   */
  constructor(
    private readonly columns: number,
    first = 0,
  ) {
    this.limit = Math.max(first, Math.floor(MOST_BYTES / (BYTES_OF_A_FULL_CELL * columns)));
  }

  /** How many rows may be asked for now; one at least. */
  get rows(): number {
    const cells = Math.floor(MOST_CELLS / this.columns);
    return Math.max(1, Math.min(this.limit, cells, Math.floor(AIMED_BYTES / this.longestRow)));
  }

  /** Learns from an answer how much room its rows took. */
  learn(blocks: Blocks): void {
    const rows = blocks[0]?.length ?? 0;
    if (rows === 0) return;
    this.longestRow = Math.max(this.longestRow, bytesOf(blocks) / rows);
    this.limit = rows * GROWTH;
  }

  /** Learns that Excel refused to answer that many rows. False where there is nothing smaller. */
  shrink(refused: number): boolean {
    this.limit = Math.floor(refused / 2);
    return refused > 1;
  }
}

/** Never less than what the cells take on the wire. */
export function bytesOf(blocks: Blocks): number {
  let bytes = 0;
  for (const block of blocks) {
    for (const cell of block.flat()) {
      bytes +=
        typeof cell === "string"
          ? BYTES_AROUND_A_TEXT + BYTES_OF_A_CHARACTER * cell.length
          : BYTES_OF_A_NUMBER;
    }
  }
  return bytes;
}
