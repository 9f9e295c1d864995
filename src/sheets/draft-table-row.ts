import type { WorkingColumn } from "../catalogue/working-sheet";
import { draftWorkingSheet } from "./draft-working-sheet";
import { PlanBuilder } from "./plan/plan-builder";
import type { RowDraft, RowPlan } from "./sheet-plan";
import type { RowIndicator, WorkingContent } from "./working/working-content";
import { headingOf, workingPage } from "./working/working-page";
import { writeRows } from "./working/working-table";

/** One more row for a sheet that grows: the indicator as the sheet would have written it. */
export function draftTableRow(
  content: WorkingContent,
  indicator: RowIndicator,
  alsoCalled: readonly string[],
): RowDraft {
  const one = { ...content, chosen: [indicator] };
  const sheet = draftWorkingSheet(one);
  const [block] = content.sheet.blocks;
  const [first] = block?.columns ?? [];
  const [tableName] = sheet.wantedTableNames;
  if (block === undefined || first === undefined || tableName === undefined) {
    throw new Error(`"${content.sheet.id}" has no table that grows.`);
  }
  const heading = headingOf(content, block.id, first.id);
  return {
    tableName,
    sheet,
    subject: { heading, text: indicator.name },
    alsoCalled,
    plan: (place) => planRow(one, place),
  };
}

/** Columns that somebody has added stay for that person to fill in. */
const foreign = (heading: string): WorkingColumn => ({
  id: heading,
  kind: "text",
  input: true,
  width: 0,
});

function planRow(
  content: WorkingContent,
  { row, column, headers }: Parameters<RowDraft["plan"]>[0],
): RowPlan {
  const [block, ...others] = content.sheet.blocks;
  if (block === undefined) throw new Error(`"${content.sheet.id}" has no table.`);
  const called = new Map(block.columns.map((one) => [headingOf(content, block.id, one.id), one]));
  const columns = headers.map((heading) => called.get(heading) ?? foreign(heading));
  const sheet = { ...content.sheet, blocks: [{ ...block, columns }, ...others] };
  const page = workingPage({ ...content, sheet });
  const [layout] = page.layout.blocks;
  if (layout === undefined) throw new Error(`"${content.sheet.id}" has no table.`);
  const place = { row, column, sheetName: "", tableNames: [], nameSuffix: "" };
  const builder = new PlanBuilder(place, 1, headers.length);
  writeRows(builder, page, { ...layout, first: 0, count: 1 });
  return builder.collected();
}
