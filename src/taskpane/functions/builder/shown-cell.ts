import type { Language } from "../../../i18n/language";
import { formatNumber } from "../../../i18n/numbers";

const MOST_DECIMALS = 6;

/** A cell's content as the pane shows it. */
export function shownCell(language: Language, cell: unknown): string {
  if (typeof cell === "number") return formatNumber(language, cell, MOST_DECIMALS);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : textOf(cell);
}

function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell : "";
}
