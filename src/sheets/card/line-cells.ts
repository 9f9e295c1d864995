import type { ScorecardRow } from "../../domain/scorecard/scorecard";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { UNIT_LOOKS } from "../plan/unit-look";
import type { Area, CellContent } from "../sheet-plan";
import { at } from "./card-columns";
import type { IndicatorRows } from "./indicator-rows";
import { usualThreshold } from "./row-formulas";
import type { LineColumn } from "./score-formula";
import { LINE_COLUMNS, LINES_OF_METHOD } from "./score-formula";

/** What stands in a row's lines before anybody has typed any: a dash where its method reads none. */
export function linesOf(page: IndicatorRows, row: ScorecardRow): Record<LineColumn, CellContent> {
  const { table } = page.texts;
  const used = (line: LineColumn, content: CellContent): CellContent =>
    LINES_OF_METHOD[row.method].includes(line) ? content : table.notCounted;
  const target = row.target ?? (row.method === "deduction" ? page.card.scoring.deduction : "");
  return {
    threshold: used(
      "threshold",
      row.method === "linear" && row.direction === "down"
        ? { formula: `=${usualThreshold(page)}` }
        : "",
    ),
    target: used("target", target),
    stretch: used("stretch", ""),
  };
}

/** How the lines of a row look, in the unit of the row. */
export function formatLines(
  builder: PlanBuilder,
  page: IndicatorRows,
  row: ScorecardRow,
  line: number,
): void {
  for (const column of LINE_COLUMNS) {
    const area = areaOf(line, at(column));
    const isRead = LINES_OF_METHOD[row.method].includes(column);
    builder.style(isRead ? "input" : "notCounted", area);
    if (isRead) builder.format(area, lineFormat(page, row));
  }
}

/** Points of one event must not be taken for a figure in the row's unit. */
const lineFormat = ({ texts }: IndicatorRows, { method, unit }: ScorecardRow): string =>
  method === "deduction" ? `"${texts.table.perEvent}"0.##` : UNIT_LOOKS[unit].format;

/** The cells of a card's lines that a method reads, and those that it does not. */
export function lineAreas({ card, layout }: IndicatorRows, isRead: boolean): Area[] {
  return LINE_COLUMNS.flatMap((column) =>
    card.rows.flatMap(({ method }, index) =>
      LINES_OF_METHOD[method].includes(column) === isRead
        ? [areaOf(layout.table.first + index, at(column))]
        : [],
    ),
  );
}
