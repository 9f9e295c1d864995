import type { ScorecardRow } from "../../domain/scorecard/scorecard";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { VERDICT_COLOURS } from "../plan/sheet-styles";
import { PART_FORMAT, SCORE_FORMAT, SHARE_FORMAT, UNIT_LOOKS } from "../plan/unit-look";
import type { CellContent } from "../sheet-plan";
import type { CardColumn } from "./card-columns";
import { at, columnsUnder } from "./card-columns";
import type { CardPage } from "./card-page";
import type { IndicatorRows } from "./indicator-rows";
import { formatLines, linesOf } from "./line-cells";
import { actualFormula, scoreOf, weightedScoreFormula } from "./row-formulas";

const CENTRED: readonly CardColumn[] = [
  "category",
  "perspective",
  "unit",
  "direction",
  "method",
  "cycle",
];

/** The table of indicators, one row each. */
export function writeIndicatorTable(builder: PlanBuilder, page: CardPage): void {
  const { heading } = page.layout.table;
  const columns = columnsUnder(page.card.scoring);
  const headings = columns.map((column) => page.terms.headings[column].name);
  builder.put(heading, 0, ...headings);
  builder.style("heading", areaOf(heading, 0, 1, columns.length));
  writeIndicatorRows(builder, page);
}

/** The rows of the table, without its headings. */
export function writeIndicatorRows(builder: PlanBuilder, page: IndicatorRows): void {
  const { first, count } = page.layout.table;
  const columns = columnsUnder(page.card.scoring);
  builder.style("body", areaOf(first, 0, count, columns.length));
  for (const column of CENTRED) builder.style("centred", areaOf(first, at(column), count));
  page.card.rows.forEach((row, index) => {
    const contents = contentsOf(page, row);
    builder.put(first + index, 0, ...columns.map((column) => contents[column]));
    formatRow(builder, first + index, row);
    formatLines(builder, page, row, first + index);
  });
  builder.style("notCounted", areaOf(first, at("method"), count));
  builder.format(areaOf(first, at("score"), count), SCORE_FORMAT);
  builder.format(areaOf(first, at("weight"), count), SHARE_FORMAT);
  builder.format(areaOf(first, at("weightedScore"), count), PART_FORMAT);
  writeCarried(builder, page);
  builder.look({
    area: areaOf(first, at("actual"), count, at("score") - at("actual") + 1),
    formula: `=ISERROR(${builder.cell(first, at("actual"))})`,
    ...VERDICT_COLOURS.bad,
  });
}

/** Scores of the period before are typed in. */
function writeCarried(builder: PlanBuilder, { card, layout }: IndicatorRows): void {
  if (card.scoring.missing !== "carry") return;
  const { first, count } = layout.table;
  const previous = areaOf(first, at("previousScore"), count);
  builder.style("input", previous);
  builder.format(previous, SCORE_FORMAT);
}

function contentsOf(page: IndicatorRows, row: ScorecardRow): Record<CardColumn, CellContent> {
  const { terms, texts } = page;
  const text = page.indicator(row.indicatorId);
  const { measurement } = row;
  const calculated = measurement.kind === "formula";
  const input = calculated ? "" : texts.table.notCounted;
  return {
    category: terms.categories[row.category].name,
    perspective: row.perspective === null ? "" : terms.perspectives[row.perspective].name,
    indicator: text.name,
    measured: text.measured,
    unit: terms.units[row.unit].name,
    direction: terms.directions[row.direction].name,
    ...linesOf(page, row),
    numerator: input,
    denominator: input,
    actual: calculated ? { formula: `=${actualFormula(page, measurement)}` } : "",
    method: terms.methods[row.method].name,
    score: { formula: `=${scoreOf(page, row)}` },
    weight: row.weight,
    weightedScore: { formula: `=${weightedScoreFormula(page)}` },
    dataSource: text.dataSource ?? "",
    cycle: row.cycle === null ? "" : terms.cycles[row.cycle].name,
    note: text.note,
    previousScore: "",
  };
}

function formatRow(builder: PlanBuilder, row: number, { unit, measurement }: ScorecardRow): void {
  const inputs = areaOf(row, at("numerator"), 1, 2);
  builder.format(areaOf(row, at("actual")), UNIT_LOOKS[unit].format);
  builder.style("input", areaOf(row, at("weight")));
  if (measurement.kind === "formula") builder.style("input", inputs);
  else {
    builder.style("notCounted", inputs);
    builder.style("input", areaOf(row, at("actual")));
  }
}
