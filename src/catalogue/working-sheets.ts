import { workingSheetIds as ids } from "seeds";
import type { WorkingSheet } from "./working-sheet";

/** Ids of the working sheets, in the order in which they are offered. */
export function workingSheetIds(): readonly string[] {
  return ids;
}

/** Every working sheet; fetched on first use. Rejects when it cannot be fetched. */
export async function workingSheets(): Promise<readonly WorkingSheet[]> {
  const seeds = await import(/* webpackChunkName: "catalogue" */ "seeds/catalogue");
  return seeds.workingSheets;
}
