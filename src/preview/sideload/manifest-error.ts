export type ManifestFault =
  | "not-xml"
  | "not-a-manifest"
  | "not-for-excel"
  | "missing"
  | "dangling-resource"
  | "duplicate-id"
  | "unknown-kind"
  | "separate-runtimes"
  | "bad-address";

const sentences: Record<ManifestFault, string> = {
  "not-xml": "The manifest is not well-formed XML",
  "not-a-manifest": "The file is not an add-in manifest; its root element is",
  "not-for-excel": "The manifest does not name this host",
  missing: "The manifest lacks",
  "dangling-resource": "The manifest names a resource that it does not define",
  "duplicate-id": "Two controls of the manifest share the id",
  "unknown-kind": "The manifest holds something that this host does not know",
  "separate-runtimes": "The manifest asks for a page outside the shared runtime",
  "bad-address": "The manifest holds an address that is not https",
};

/** Why a manifest is refused: the fault, and the element, id or resource at fault. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";

  constructor(
    readonly fault: ManifestFault,
    readonly detail: string,
  ) {
    super(`${sentences[fault]}: ${detail}`);
  }
}
