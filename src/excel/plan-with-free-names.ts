import type { SheetDraft, SheetPlan } from "../sheets/sheet-plan";
import type { FoundPlace } from "./find-place";

/** The plan for a place, its cell names numbered where the sheet has the same ones already. */
export function planWithFreeNames(draft: SheetDraft, { place, sheet }: FoundPlace): SheetPlan {
  const taken = new Set(sheet?.names.map((name) => name.toLowerCase()));
  const isFree = (plan: SheetPlan) =>
    plan.names.every(({ name }) => !taken.has(name.toLowerCase()));
  // Each name taken rules out one number at most, so one more than there are names must do.
  for (let number = 1; number <= taken.size + 1; number += 1) {
    const plan = draft.plan({ ...place, nameSuffix: number === 1 ? "" : `_${number}` });
    if (isFree(plan)) return plan;
  }
  throw new Error("The draft does not use the suffix for its names.");
}
