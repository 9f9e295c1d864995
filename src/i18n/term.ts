/** What something is called, and what else people write for it. */
export interface Term {
  readonly name: string;
  readonly also: readonly string[];
}
