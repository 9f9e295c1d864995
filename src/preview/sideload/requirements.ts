import { reaches } from "../wire/requirement-sets";
import type { RequirementSet } from "./add-in";
import { childrenNamed, descendant, requiredAttribute } from "./xml";

/** The schema's own default where a manifest gives no version. */
const schemaDefault = "1.1";

export function readRequirements(manifest: Element): RequirementSet[] {
  const sets = descendant(manifest, "Requirements/Sets");
  if (!sets) return [];
  const defaultVersion = sets.getAttribute("DefaultMinVersion") ?? schemaDefault;
  return childrenNamed(sets, "Set").map((set) => ({
    name: requiredAttribute(set, "Name"),
    minVersion: set.getAttribute("MinVersion") ?? defaultVersion,
  }));
}

/** The sets that a host with these versions cannot give. */
export function unsupportedSets(
  wanted: readonly RequirementSet[],
  supported: Readonly<Record<string, string>>,
): RequirementSet[] {
  return wanted.filter(({ name, minVersion }) => !reaches(supported[name], minVersion));
}
