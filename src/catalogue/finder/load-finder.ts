import type { Finder } from "./finder";
import { makeFinder } from "./finder";
import { plainTextWith } from "./plain-text";

/** The finder over the published catalogue; its index is fetched on first use. Rejects when it cannot be. */
export async function loadFinder(): Promise<Finder> {
  const { index, simpler } = await import(/* webpackChunkName: "finder" */ "seeds/finder");
  return makeFinder(index, plainTextWith(simpler));
}
