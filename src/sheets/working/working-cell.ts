import type { EntryColumn, WorkingResult, WorkingRow } from "../../catalogue/working-sheet";
import { DATE_FORMAT, SHARE_FORMAT, TEXT_FORMAT, UNIT_LOOKS } from "../plan/unit-look";
import type { CellContent } from "../sheet-plan";
import { fillOf } from "./working-fill";
import type { GivenRow } from "./working-layout";
import type { WorkingPage } from "./working-page";
import { blockText } from "./working-page";

const ENTRY_FORMATS: Readonly<Record<EntryColumn["kind"], string>> = {
  text: TEXT_FORMAT,
  number: "General",
  percent: SHARE_FORMAT,
  date: DATE_FORMAT,
  level: "0",
  list: "General",
};

/** How results of formulas are shown. */
export const RESULT_FORMATS: Readonly<Record<WorkingResult, string>> = {
  text: "General",
  number: "General",
  percent: SHARE_FORMAT,
};

/** What stands in a cell from the start: a value of the seed, a fact of the catalogue, or a text. */
export function givenContent(
  page: WorkingPage,
  block: string,
  column: EntryColumn,
  { seed, indicator }: GivenRow,
): CellContent {
  if (indicator && column.fill && seed?.values?.[column.id] === undefined) {
    return fillOf(column.fill, indicator, { terms: page.terms, working: page.sheets.working });
  }
  return seed ? seedContent(page, block, column.id, seed) : "";
}

function seedContent(page: WorkingPage, block: string, column: string, seed: WorkingRow) {
  const value = seed.values?.[column];
  if (value === undefined) return blockText(page, block).rows[seed.id]?.[column] ?? "";
  return typeof value === "number" ? value : (page.texts.choices[column]?.[value] ?? value);
}

/**
 * A number of an indicator is shown in its unit. A given text keeps the general format: it may be
 * longer than Excel shows in a cell that is formatted as text.
 */
export function givenFormat(column: EntryColumn, { seed, indicator }: GivenRow): string {
  if (column.kind === "number" && indicator && "entry" in indicator) {
    return UNIT_LOOKS[indicator.entry.unit].format;
  }
  const isGiven = seed !== null || indicator !== null;
  return column.kind === "text" && isGiven && !column.input
    ? "General"
    : ENTRY_FORMATS[column.kind];
}
