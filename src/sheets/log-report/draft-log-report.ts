import { areaOf } from "../plan/area-of";
import { PlanBuilder } from "../plan/plan-builder";
import { DATE_FORMAT, TEXT_FORMAT } from "../plan/unit-look";
import type { Place, SheetDraft, SheetPlan } from "../sheet-plan";
import { basisOf } from "./basis";
import type { Block } from "./blocks";
import { basisBlock, figureBlock, tableBlock } from "./blocks";
import { figuresOf } from "./figures";
import type { LogReport, ReportWords } from "./log-report";
import { reportColumnWidths } from "./report-column-widths";
import type { ColumnKind } from "./tables";
import { tablesOf } from "./tables";

const FORMATS: Readonly<Record<ColumnKind, string>> = {
  share: "0.0%",
  count: "#,##0",
  mean: "#,##0.0",
  amount: "#,##0.00",
  day: DATE_FORMAT,
  plain: "General",
  text: TEXT_FORMAT,
};

/** Title, and an empty line below it. */
const LINES_ABOVE = 2;

/** Title and headings of a block, and an empty line below it. */
const LINES_OF_A_BLOCK = 3;

/** The sheet on which a result stands, with all that it rests on. */
export function draftLogReport(report: LogReport, words: ReportWords): SheetDraft {
  const { result } = report.outcome;
  const title = words.logs.analysis[result.analysis].name;
  const blocks = [
    figureBlock(figuresOf(result, words.logs), words.logs),
    basisBlock(basisOf(report, words), words.logs),
    ...tablesOf(result, words).map(tableBlock),
  ];
  const rows = blocks.reduce((sum, block) => sum + heightOf(block), LINES_ABOVE);
  const columns = Math.max(...blocks.map(({ headings }) => headings.length));
  return {
    wantedSheetName: title,
    wantedTableNames: [],
    rows,
    columns,
    plan: (place) => {
      const builder = new PlanBuilder(place, rows, columns);
      builder.put(0, 0, title);
      builder.style("title", areaOf(0, 0));
      builder.style("result", areaOf(0, 0));
      let row = LINES_ABOVE;
      for (const block of blocks) {
        writeBlock(builder, block, row);
        row += heightOf(block);
      }
      return planOf(builder, place, blocks, words);
    },
  };
}

const heightOf = ({ rows }: Block): number => rows.length + LINES_OF_A_BLOCK;

function writeBlock(builder: PlanBuilder, block: Block, at: number): void {
  const { title, headings, rows, kinds, wraps } = block;
  builder.put(at, 0, title);
  builder.style("result", areaOf(at, 0));
  builder.put(at + 1, 0, ...headings);
  builder.style("heading", areaOf(at + 1, 0, 1, headings.length));
  rows.forEach((cells, row) => {
    builder.put(at + 2 + row, 0, ...cells);
  });
  if (rows.length > 0) {
    const area = areaOf(at + 2, 0, rows.length, headings.length);
    builder.style(wraps ? "body" : "lined", area);
    if (wraps) builder.style("left", area);
  }
  for (const { area, kind } of kinds) {
    builder.format({ ...area, row: area.row + at + 2 }, FORMATS[kind]);
  }
}

function planOf(
  builder: PlanBuilder,
  place: Place,
  blocks: readonly Block[],
  { logs }: ReportWords,
): SheetPlan {
  return {
    ...builder.collected(),
    tables: [],
    columnWidths: reportColumnWidths(blocks),
    frozen: { rows: 0, columns: 0 },
    print: {
      orientation: "Portrait",
      titleRows: { first: place.row, last: place.row },
      footer: { left: "&A", center: logs.report.page, right: "&D" },
    },
    firstInput: builder.placed(areaOf(0, 0)),
  };
}
