import type { CellContent } from "../sheets/sheet-plan";

/**
 * Text that Excel could take for a formula, a number, a date or a truth value: anything that does
 * not begin with a letter, TRUE and FALSE, and a word followed by a digit ("May 5").
 */
const READ_AS_SOMETHING_ELSE = /^[^\p{L}]|^(?:true|false)$|^\p{L}+[\s.,/-]*\d/iu;

/** What Excel takes for a cell. */
export type CellEntry = string | number | boolean;

/** What is written into a cell so that it holds exactly this content. */
export function cellEntry(content: CellContent): CellEntry {
  if (typeof content === "object") return content.formula;
  if (typeof content !== "string") return content;
  return READ_AS_SOMETHING_ELSE.test(content) ? `'${content}` : content;
}
