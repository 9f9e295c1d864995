import type { WorkingSheetText } from "../../i18n/working-sheet-texts";
import type { Terms } from "../../i18n/terms";
import { TERMS } from "../../i18n/terms";
import type { PlanBuilder } from "../plan/plan-builder";
import { inThisRow, tableColumn } from "../plan/structured-reference";
import { quoted } from "../plan/text-formula";
import type { FormulaScope } from "./seed-formula";
import type { WorkingContent } from "./working-content";
import { noteLines } from "./note-lines";
import type { BlockLayout, WorkingLayout } from "./working-layout";
import { layOutWorkingSheet } from "./working-layout";

/** Everything that the parts of a working sheet share. */
export interface WorkingPage extends WorkingContent {
  readonly layout: WorkingLayout;
  readonly terms: Terms;
  readonly notes: readonly string[];
  /** Name of each table, by the id of its block. */
  readonly tables: Readonly<Record<string, string>>;
}

/** Brings a sheet and its texts together; the tables' names are known once a place is found. */
export function workingPage(
  content: WorkingContent,
  tables: WorkingPage["tables"] = {},
): WorkingPage {
  const notes = noteLines(content);
  return {
    ...content,
    layout: layOutWorkingSheet(content, notes.length),
    terms: TERMS[content.language],
    notes,
    tables,
  };
}

/** The texts of one of the sheet's tables. */
export function blockText(
  { texts }: WorkingContent,
  id: string,
): WorkingSheetText["blocks"][string] {
  const text = texts.blocks[id];
  if (text === undefined) throw new Error(`There are no texts for the table "${id}".`);
  return text;
}

/** The heading of a column, which formulas call it by. */
export function headingOf(content: WorkingContent, block: string, column: string): string {
  return blockText(content, block).columns[column] ?? column;
}

/** Names as the formulas in a table's cells, or under it, use them. */
export function tableScope(builder: PlanBuilder, page: WorkingPage, block: string): FormulaScope {
  return {
    own: (column) => inThisRow(headingOf(page, block, column)),
    all: (column, other = block) =>
      tableColumn(page.tables[other] ?? other, headingOf(page, other, column)),
    word: (path) => wordOf(builder, page, path),
  };
}

/** Names as conditional looks use them: they know addresses only, counted from their first cell. */
export function lookScope(
  builder: PlanBuilder,
  page: WorkingPage,
  { block, first }: BlockLayout,
): FormulaScope {
  const at = (column: string) => block.columns.findIndex(({ id }) => id === column);
  return {
    ...tableScope(builder, page, block.id),
    own: (column) => builder.cell(first, at(column)),
  };
}

/** A cell of the heading as an address that stays, or a text as a literal. */
function wordOf(builder: PlanBuilder, { sheet, texts, terms, layout }: WorkingPage, path: string) {
  const [group = "", ...rest] = path.split(".");
  if (group === "field") {
    const at = sheet.fields.findIndex(({ id }) => id === rest[0]);
    return builder.cell(layout.fields + at, FIELD_COLUMN).replace(/[A-Z]+|\d+/g, "$$$&");
  }
  if (group === "term") return quoted(termOf(terms, rest));
  const [choice] = rest;
  const text = choice === undefined ? texts.words[group] : texts.choices[group]?.[choice];
  if (text === undefined) throw new Error(`There is no text for {${path}}.`);
  return quoted(text);
}

function termOf(terms: Terms, [group = "", word = ""]: readonly string[]): string {
  const words = terms[group as "directions"] as Readonly<Record<string, { readonly name: string }>>;
  const term = words[word];
  if (term === undefined) throw new Error(`There is no term ${group}.${word}.`);
  return term.name;
}

/** The labelled cells stand in the second column, their labels in the first. */
export const FIELD_COLUMN = 1;
