import type { CatalogueEntry } from "../src/catalogue/catalogue-entry";
import type { ProfileChecks, ProfileSeed } from "../src/catalogue/profile-seed";
import type { Template } from "../src/catalogue/template";
import type { WorkingSheet } from "../src/catalogue/working-sheet";

/** Everything of the catalogue, sorted by id; throws all problems at once, one line each. */
export function readSeeds(root: string): {
  readonly indicators: readonly CatalogueEntry[];
  readonly templates: readonly Template[];
  readonly profiles: readonly (ProfileSeed & ProfileChecks)[];
  readonly workingSheets: readonly WorkingSheet[];
};
