import type { Provenance } from "../domain/scorecard/scorecard";

/** Where a document names something, and what it says of it in its own short words. */
export interface Source extends Provenance {
  readonly says: Readonly<Record<string, string>>;
}
