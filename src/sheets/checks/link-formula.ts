import { quotedSheet } from "../../domain/cells/quoted-sheet";
import { quoted } from "../plan/text-formula";

/** Excel takes no longer text within a formula. */
const LONGEST_TEXT = 255;

/** A link to a cell of the same workbook, as the formula that shows a text there. */
export function linkFormula(sheet: string, address: string, shown: string): string {
  const target = `#${quotedSheet(sheet)}!${address}`;
  return `HYPERLINK(${quoted(target)},${quoted(shown.slice(0, LONGEST_TEXT))})`;
}
