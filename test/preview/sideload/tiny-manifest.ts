import { readFileSync } from "node:fs";
import path from "node:path";

const file = path.resolve(__dirname, "../../support/tiny-add-in/manifest.xml");

export const tinyManifest = readFileSync(file, "utf8");

/** The tiny manifest with one place changed; a place that is not there is a mistake of the test. */
export function tinyManifestWith(place: string | RegExp, replacement: string): string {
  const changed = tinyManifest.replace(place, replacement);
  if (changed === tinyManifest) throw new Error(`Nothing to replace: ${place.toString()}`);
  return changed;
}
