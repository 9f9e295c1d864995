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
  return wanted.filter(({ name, minVersion }) => {
    const version = supported[name];
    return version === undefined || compareVersions(version, minVersion) < 0;
  });
}

function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split(".").map(Number));
  for (let part = 0; part < 4; part++) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
