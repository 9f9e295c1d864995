/** One thing that can be inserted, in the user's words. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** How large it is, e.g. "6 indicators". */
  readonly size: string;
  /** What it stresses; shown once it is chosen. */
  readonly description: string;
}

/** Things that serve a like purpose. */
export interface ChoiceGroup {
  readonly id: string;
  readonly name: string;
  readonly items: readonly Choice[];
}
