import type { Indicator } from "../src/catalogue/indicator";
import type { ProfileSeed } from "../src/catalogue/profile-seed";
import type { Template } from "../src/catalogue/template";

/** Everything of the catalogue, sorted by id; throws all problems at once, one line each. */
export function readSeeds(root: string): {
  readonly indicators: readonly Indicator[];
  readonly templates: readonly Template[];
  readonly profiles: readonly ProfileSeed[];
};
