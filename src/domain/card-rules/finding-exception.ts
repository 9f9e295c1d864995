/** A finding that somebody accepts, and why. */
export interface FindingException {
  /** Id of the rule, of this check or of another one. */
  readonly rule: string;
  /** Name of the card's table. */
  readonly card: string;
  /** The indicator's name, or the category's or perspective's id; null for the rule as a whole. */
  readonly subject: string | null;
  readonly reason: string;
}
