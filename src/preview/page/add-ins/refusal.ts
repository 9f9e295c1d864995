import type { ManifestFault } from "../../sideload/manifest-error";

export type RefusalReason = ManifestFault | "requirements" | "unreachable";

/** Why an add-in does not run here; the page has a sentence for each reason. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    /** The add-in's name, or its manifest's address while the name is not known. */
    readonly addInName: string,
    readonly reason: RefusalReason,
    readonly detail: string,
  ) {
    super(`${addInName}: ${reason}: ${detail}`);
  }
}
