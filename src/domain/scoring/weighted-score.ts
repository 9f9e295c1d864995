import type { RefusalDetails } from "../refusal";

/** A weight with its score, if there is one, and where to find both. */
export interface WeightedScore {
  readonly weight: number;
  /** Undefined where nothing was scored; that is not 0. */
  readonly score: number | undefined;
  /** Score of the period before, itself measured then; only "carry" asks for it. */
  readonly previous?: number | undefined;
  /** Cell of the score. */
  readonly cell: RefusalDetails;
}
