import type { KeptCell } from "./kept-cell";
import type { Situation } from "./proposal";
import type { SheetCells } from "./sheet-cells";

/**
 * What is kept, at the sheets that it belongs to now. A sheet is known again by its id; by the card that
 * came with it, which is all that is known of a sheet while it is being made; or by its name, where a
 * program has given the sheets new ids.
 *
 * @param situation - The sheets, and what is kept.
 * @returns The same, as it is where no sheet is found.
 */
export function keptAtHome({
  kept,
  sheets,
}: Pick<Situation, "kept" | "sheets">): readonly KeptCell[] {
  return kept.map((one) => {
    const home = homeOf(one, sheets);
    return home ? { ...one, sheetId: home.sheetId, sheetName: home.sheetName } : one;
  });
}

function homeOf(kept: KeptCell, sheets: readonly SheetCells[]): SheetCells | undefined {
  const isNamed = ({ sheetName }: SheetCells) => sheetName === kept.sheetName;
  const withCard = sheets.filter(({ cardId }) => cardId !== undefined && cardId === kept.cardId);
  return (
    sheets.find(({ sheetId }) => sheetId === kept.sheetId) ??
    // Of a sheet and its copy, which brings the same card, the name tells the first.
    withCard.find(isNamed) ??
    withCard[0] ??
    sheets.find(isNamed)
  );
}
