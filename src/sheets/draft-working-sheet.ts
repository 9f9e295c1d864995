import { areaOf } from "./plan/area-of";
import { PlanBuilder } from "./plan/plan-builder";
import { TABLE_STYLE } from "./plan/sheet-styles";
import type { Place, SheetDraft, SheetPlan } from "./sheet-plan";
import type { WorkingContent } from "./working/working-content";
import { writeHeading } from "./working/working-heading";
import { writeNotes } from "./working/working-notes";
import type { WorkingPage } from "./working/working-page";
import { FIELD_COLUMN, workingPage } from "./working/working-page";
import { writeTable } from "./working/working-table";
import { workingColumnWidths } from "./working/working-widths";

/** The sheet that a working sheet's description makes, in the language of its texts. */
export function draftWorkingSheet(content: WorkingContent): SheetDraft {
  const { layout } = workingPage(content);
  return {
    wantedSheetName: content.texts.title,
    wantedTableNames: content.sheet.blocks.map(({ id }) => tableName(content, id)),
    rows: layout.rows,
    columns: layout.columns,
    plan: (place) => planWorkingSheet(content, place),
  };
}

/** E.g. "IndicatorDictionary", or "CascadePost" where a sheet has several tables. */
function tableName({ sheet }: WorkingContent, block: string): string {
  const words = [sheet.id, ...(sheet.blocks.length > 1 ? [block] : [])].join("-").split("-");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function planWorkingSheet(content: WorkingContent, place: Place): SheetPlan {
  const named = content.sheet.blocks.map(({ id }, index) => [id, place.tableNames[index] ?? id]);
  const page = workingPage(content, Object.fromEntries(named) as Record<string, string>);
  const { layout } = page;
  const builder = new PlanBuilder(place, layout.rows, layout.columns);
  writeHeading(builder, page);
  for (const block of layout.blocks) writeTable(builder, page, block);
  writeNotes(builder, page);
  const collected = builder.collected();
  return {
    ...collected,
    tables: layout.blocks.map(({ block, heading, count }) => ({
      name: page.tables[block.id] ?? block.id,
      area: builder.placed(areaOf(heading, 0, count + 1, block.columns.length)),
      style: TABLE_STYLE,
    })),
    columnWidths: workingColumnWidths(collected.cells, page),
    ...framing(page, place),
    firstInput: builder.placed(areaOf(layout.fields, FIELD_COLUMN)),
  };
}

/** A single table keeps its headings in view and on every printed page; of several, none is first. */
function framing({ sheet, sheets, layout }: WorkingPage, place: Place) {
  const [only, ...others] = layout.blocks;
  const heading = only === undefined || others.length > 0 ? 0 : only.heading;
  const titleRow = place.row + heading;
  return {
    frozen: {
      rows: heading === 0 ? 0 : titleRow + 1,
      columns: place.column + sheet.frozenColumns,
    },
    print: {
      orientation: sheet.orientation === "landscape" ? "Landscape" : "Portrait",
      titleRows: { first: titleRow, last: titleRow },
      footer: { left: "&A", center: sheets.print.page, right: "&D" },
    },
  } as const;
}
