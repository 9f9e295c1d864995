import type { ManifestCheck } from "./manifest-document";
import { RESOURCE_CHECKS } from "./manifest-resource-checks";
import { STRUCTURE_CHECKS } from "./manifest-structure-checks";
import { TEXT_CHECKS } from "./manifest-text-checks";

/** What Microsoft's schemas miss. Each check is seen to fail on a broken copy in manifest.test.ts. */
export const MANIFEST_CHECKS: Readonly<Record<string, ManifestCheck>> = {
  ...RESOURCE_CHECKS,
  ...TEXT_CHECKS,
  ...STRUCTURE_CHECKS,
};
