export type ZipFaultKind = "not-zip" | "damaged" | "encrypted" | "too-many-parts" | "bomb";

/** Why a zip is not unpacked. */
export class ZipFault extends Error {
  override readonly name = "ZipFault";

  constructor(
    readonly kind: ZipFaultKind,
    /** The part in which it shows. */
    readonly part = "",
  ) {
    super(`${kind} ${part}`.trim());
  }
}
