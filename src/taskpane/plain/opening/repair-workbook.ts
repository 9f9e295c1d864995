import type {
  ContentChange,
  Situation,
  SkippedCell,
} from "../../../domain/plain-formulas/proposal";
import { maySomethingBeStuck, proposeRepair } from "../../../domain/plain-formulas/propose-repair";
import { withNeighbours } from "../../../domain/plain-formulas/with-neighbours";
import { ExcelProblem } from "../../../excel/excel-problem";
import { findParts } from "../../../formulas/find-parts";
import type { PaneServices } from "../../pane-services";

/** Looking through more than this, unasked, would take the workbook from its user for too long. */
const MOST_CELLS = 100_000;

/** What was repaired, and what could not be. */
export interface OpeningRepair {
  readonly changes: readonly ContentChange[];
  readonly skipped: readonly SkippedCell[];
}

/**
 * Enters stuck formulas anew. The former formulas that the workbook keeps stay as they are.
 *
 * @returns Null where there was nothing to repair, or the workbook is too large to look unasked.
 */
export async function repairWorkbook(
  services: Pick<PaneServices, "readFormulas" | "changeContents" | "loadFunctionHelp">,
): Promise<OpeningRepair | null> {
  const sheets = await sheetsToLookAt(services);
  if (!maySomethingBeStuck(sheets)) return null;
  const functions = await services.loadFunctionHelp("en-US");
  const isMeant = () => true;
  const situation: Situation = { sheets, kept: [], functions, findParts, isMeant };
  const { changes, skipped } = proposeRepair(situation);
  if (changes.length > 0) {
    const together = withNeighbours(changes, situation);
    await services.changeContents(together, { text: null, replacedIds: [] }, "may-change");
  }
  return changes.length + skipped.length === 0 ? null : { changes, skipped };
}

async function sheetsToLookAt({ readFormulas }: Pick<PaneServices, "readFormulas">) {
  try {
    return (await readFormulas("workbook", MOST_CELLS)).sheets;
  } catch (error) {
    // The user can still ask for the repair.
    if (error instanceof ExcelProblem && error.code === "too-large") return [];
    throw error;
  }
}
