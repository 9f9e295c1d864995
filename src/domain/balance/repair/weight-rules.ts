/** What the weight of a single indicator must keep to; fractions of 1, bounds inclusive. */
export interface WeightRules {
  readonly lowest: number;
  /** At least one multiple of the step lies between the lowest and this. */
  readonly highest: number;
  /** Weights are whole multiples of this. */
  readonly step: number;
}
