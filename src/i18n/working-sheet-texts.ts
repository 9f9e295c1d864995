type Words = Readonly<Record<string, string>>;

/** What is said in one table of a working sheet. */
export interface WorkingBlockText {
  /** Only where a sheet has several tables. */
  readonly title?: string;
  /** Headings by column. */
  readonly columns: Words;
  /** Cells by row and column. */
  readonly rows: Readonly<Record<string, Words>>;
  /** What the line under the table is; only where there is one. */
  readonly total?: string;
}

/** What is said on one working sheet. */
export interface WorkingSheetText {
  readonly title: string;
  readonly description: string;
  readonly fields: Words;
  readonly blocks: Readonly<Record<string, WorkingBlockText>>;
  /** Choices of its lists, by column. */
  readonly choices: Readonly<Record<string, Words>>;
  /** Texts that its formulas show. */
  readonly words: Words;
  readonly notes: Words;
}
