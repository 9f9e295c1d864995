import type { FinderIndex } from "../src/catalogue/finder/finder-index";
import type { SimplerCharacters } from "../src/catalogue/finder/plain-text";

export function bundledFinder(root: string): {
  readonly index: FinderIndex;
  readonly simpler: SimplerCharacters;
};
