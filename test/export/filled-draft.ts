import { at } from "../../src/sheets/card/card-columns";
import type { SheetDraft, SheetPlan } from "../../src/sheets/sheet-plan";

/** The same card with figures in every row, so that it has a total. */
export function filledDraft(draft: SheetDraft): SheetDraft {
  return { ...draft, plan: (place) => filled(draft.plan(place)) };
}

function filled(plan: SheetPlan): SheetPlan {
  const [table] = plan.tables;
  if (!table) throw new Error("The card has no table.");
  const first = table.area.row - plan.block.row + 1;
  const isInTable = (row: number) => row >= first && row < first + table.area.rows - 1;
  const cells = plan.cells.map((row, place) => {
    if (!isInTable(place)) return row;
    const entries = [...row];
    entries[at("numerator")] = 7 + place / 3;
    entries[at("denominator")] = 11;
    entries[at("target")] = 0.9;
    // 1 is a figure that every method of scoring accepts.
    if (entries[at("actual")] === "") entries[at("actual")] = 1;
    return entries;
  });
  return { ...plan, cells };
}
