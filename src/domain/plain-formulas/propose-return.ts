import { frameOf } from "./formula-frame";
import { keptAtHome } from "./kept-at-home";
import type { KeptCell } from "./kept-cell";
import { matchFrozen, type KeptValue } from "./match-frozen";
import { matchPlain, type FramedCell, type KeptPlain, type Match } from "./match-plain";
import { originalFormula } from "./original-formula";
import type { ContentChange, Proposal, Situation, SkippedCell, SkipReason } from "./proposal";
import { placeOf } from "./proposal";
import type { CellValue, SheetCells } from "./sheet-cells";
import { cellsHolding } from "./sheet-cells";

/**
 * Brings back what cells held before they were converted or frozen.
 *
 * @param situation - The cells, and what is known.
 * @returns The changes; what belongs to no cell any more with certainty is skipped and stays kept.
 */
export function proposeReturn(situation: Situation): Proposal {
  const { sheets, isMeant } = situation;
  const kept = keptAtHome(situation);
  const changes: ContentChange[] = [];
  const skipped: SkippedCell[] = [];
  const returned = new Set<KeptCell>();
  for (const sheet of sheets) {
    for (const match of matchesIn(sheet, kept, situation)) {
      if (!isMeant(match.found?.cell ?? match.kept)) continue;
      const change = sheet.isProtected ? null : changeOf(match);
      if (change === null) skipped.push(skippedMatch(match, sheet));
      else {
        changes.push(change);
        returned.add(match.kept);
      }
    }
  }
  return { changes, skipped, kept: kept.filter((one) => !returned.has(one)) };
}

function matchesIn(
  sheet: SheetCells,
  all: readonly KeptCell[],
  { findParts }: Situation,
): readonly Match[] {
  const kept = all.filter(({ sheetId }) => sheetId === sheet.sheetId);
  const plain = kept.filter((one): one is KeptPlain => one.kept.kind === "plain");
  const frozen = kept.filter((one): one is KeptValue => one.kept.kind === "frozen");
  const framed = (): FramedCell[] =>
    cellsHolding(sheet, isFormula).flatMap((cell) => {
      const parts = findParts(String(cell.content));
      return parts ? [{ cell, frame: frameOf(String(cell.content), parts) }] : [];
    });
  const values = new Set(frozen.map((one) => one.kept.value));
  return [
    ...(plain.length === 0 ? [] : matchPlain(plain, framed())),
    ...matchFrozen(
      frozen,
      cellsHolding(sheet, (content) => values.has(content)),
      findParts,
    ),
  ];
}

const isFormula = (content: CellValue): boolean =>
  typeof content === "string" && content.startsWith("=");

function changeOf({ found }: Match): ContentChange | null {
  return found && { ...placeOf(found.cell), from: found.cell.content, to: found.formula };
}

function skippedMatch({ kept, found }: Match, sheet: SheetCells): SkippedCell {
  const reason: SkipReason = sheet.isProtected ? "protected" : "changed";
  return {
    ...placeOf(found?.cell ?? kept),
    reason,
    formula: found?.formula ?? originalFormula(kept),
    functions: [],
  };
}
