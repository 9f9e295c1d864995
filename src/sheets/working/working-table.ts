import type { WorkingColumn } from "../../catalogue/working-sheet";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { sheetFormula } from "./seed-formula";
import { givenContent, givenFormat, RESULT_FORMATS } from "./working-cell";
import { writeEntryRule } from "./working-entry-rules";
import type { BlockLayout, GivenRow } from "./working-layout";
import type { WorkingPage } from "./working-page";
import { blockText, headingOf, lookScope, tableScope } from "./working-page";

const BLANK: GivenRow = { seed: null, indicator: null };

/** One table of a working sheet, with the line under it. */
export function writeTable(builder: PlanBuilder, page: WorkingPage, layout: BlockLayout): void {
  const { block, title, heading } = layout;
  const { columns } = block;
  if (title !== null) {
    builder.put(title, 0, blockText(page, block.id).title ?? "");
    builder.style("result", areaOf(title, 0));
  }
  builder.put(heading, 0, ...columns.map(({ id }) => headingOf(page, block.id, id)));
  builder.style("heading", areaOf(heading, 0, 1, columns.length));
  writeRows(builder, page, layout);
  writeTotals(builder, page, layout);
}

/** The rows below the headings, given ones first: contents, formats, looks and what they accept. */
export function writeRows(builder: PlanBuilder, page: WorkingPage, layout: BlockLayout): void {
  const { block, given, first, count } = layout;
  const scope = tableScope(builder, page, block.id);
  builder.style("body", areaOf(first, 0, count, block.columns.length));
  block.columns.forEach((column, index) => {
    for (let row = 0; row < count; row += 1) {
      const known = given[row] ?? BLANK;
      if (column.kind === "formula") {
        builder.calculate(first + row, index, sheetFormula(column.formula, scope));
        builder.format(areaOf(first + row, index), RESULT_FORMATS[column.shows]);
      } else {
        builder.put(first + row, index, givenContent(page, block.id, column, known));
        builder.format(areaOf(first + row, index), givenFormat(column, known));
      }
    }
    styleColumn(builder, layout, column, index);
    writeEntryRule(builder, page, column, areaOf(first, index, count));
    writeLooks(builder, page, layout, column, index);
  });
}

function styleColumn(
  builder: PlanBuilder,
  { given, first, count }: BlockLayout,
  column: WorkingColumn,
  index: number,
): void {
  if (column.kind !== "text") builder.style("centred", areaOf(first, index, count));
  if (column.kind === "formula") return;
  const from = column.input ? 0 : given.length;
  if (from < count) builder.style("input", areaOf(first + from, index, count - from));
}

function writeLooks(
  builder: PlanBuilder,
  page: WorkingPage,
  layout: BlockLayout,
  { looks = [] }: WorkingColumn,
  index: number,
): void {
  const scope = lookScope(builder, page, layout);
  for (const { look, when } of looks) {
    const area = areaOf(layout.first, index, layout.count);
    const formula = `=${sheetFormula(when, scope)}`;
    builder.look({ area, formula, ...VERDICT_COLOURS[look] });
  }
}

function writeTotals(builder: PlanBuilder, page: WorkingPage, layout: BlockLayout): void {
  const { block, total } = layout;
  if (total === null) return;
  builder.put(total, 0, blockText(page, block.id).total ?? "");
  for (const { column, formula, shows } of block.totals) {
    const at = block.columns.findIndex(({ id }) => id === column);
    builder.calculate(total, at, sheetFormula(formula, tableScope(builder, page, block.id)));
    builder.format(areaOf(total, at), RESULT_FORMATS[shows]);
    builder.style("centred", areaOf(total, at));
  }
  builder.style("total", areaOf(total, 0, 1, block.columns.length));
}
