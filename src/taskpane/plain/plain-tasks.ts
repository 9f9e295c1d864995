import type { KeptCell } from "../../domain/plain-formulas/kept-cell";
import { keptText, readKeptTexts } from "../../domain/plain-formulas/kept-text";
import { withNeighbours } from "../../domain/plain-formulas/with-neighbours";
import type { FormulaScope } from "../../excel/plain/find-sheets";
import type { PaneServices } from "../pane-services";
import { makeProposal, situationOf, type Known, type Wish } from "./make-proposal";
import type { PlainAction } from "./plain-action";
import type { Done, PlainStep, Shown } from "./plain-step";

/** What these tasks ask of the pane. */
export type PlainServices = Pick<
  PaneServices,
  "readFormulas" | "changeContents" | "loadFunctionHelp"
>;

/** Reads the formulas and finds out what the action would change. */
export async function look(
  { readFormulas, loadFunctionHelp }: PlainServices,
  action: PlainAction,
  scope: FormulaScope,
): Promise<PlainStep> {
  // Names and plain formulas are the same in every language.
  const [reading, functions] = await Promise.all([readFormulas(scope), loadFunctionHelp("en-US")]);
  const { texts, isDamaged } = reading.record;
  const kept = readKeptTexts(texts);
  if (kept === null || (isDamaged && action === "return")) return { kind: "damaged" };
  return shownFor({ reading, kept, functions }, { action, freezeOthers: false });
}

/** The same cells, with another wish. */
export function shownFor(known: Known, wish: Wish): { readonly kind: "shown" } & Shown {
  return { kind: "shown", known, wish, proposal: makeProposal(known, wish, new Date()) };
}

/** Makes the changes that were shown. */
export async function apply({ changeContents }: PlainServices, shown: Shown): Promise<PlainStep> {
  const { known, proposal, wish } = shown;
  const replacedIds = known.reading.record.partIds;
  const record = { text: textFor(proposal.kept), replacedIds };
  const stays = wish.action === "convert" || wish.action === "freeze";
  const results = stays ? "stay" : "may-change";
  const changes = withNeighbours(proposal.changes, situationOf(known));
  const changed = await changeContents(changes, record, results);
  return { kind: "done", shown, changed };
}

/** Takes the changes back, and what the workbook keeps of them. */
export async function takeBack(
  { changeContents }: PlainServices,
  { shown, changed }: Done,
): Promise<PlainStep> {
  const record = { text: textFor(shown.known.kept), replacedIds: changed.recordIds };
  await changeContents(changed.back, record, "may-change");
  return { kind: "taken-back", count: shown.proposal.changes.length };
}

const textFor = (kept: readonly KeptCell[]): string | null =>
  kept.length === 0 ? null : keptText(kept);
