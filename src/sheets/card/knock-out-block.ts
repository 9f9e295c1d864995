import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { quoted } from "../plan/text-formula";
import { DATE_FORMAT, TEXT_FORMAT, TOTAL_FORMAT } from "../plan/unit-look";
import { at, columnsUnder } from "./card-columns";
import type { CardPage } from "./card-page";
import { SHOWN_TOTAL } from "./shown-total";

/** Columns under those of the table whose width suits them. */
const COLUMNS = {
  item: at("indicator"),
  effect: at("measured"),
  count: at("target"),
  date: at("numerator"),
  approver: at("denominator"),
  scoreBefore: at("weightedScore"),
  state: at("dataSource"),
  evidence: at("note"),
} as const;

export { COLUMNS as KNOCK_OUT_COLUMNS };

/** Knock-out items apart from the weighted ones: they carry no weight, and need proof when breached. */
export function writeKnockOuts(builder: PlanBuilder, page: CardPage): void {
  const { heading, first, count } = page.layout.knockOuts;
  if (count === 0) return;
  const width = columnsUnder(page.card.scoring).length;
  builder.put(heading, 0, page.terms.knockOut.name);
  for (const [text, column] of Object.entries(COLUMNS)) {
    builder.put(heading, column, page.texts.knockOut[text as keyof typeof COLUMNS]);
  }
  builder.style("heading", areaOf(heading, 0, 1, width));
  builder.style("body", areaOf(first, 0, count, width));
  page.card.knockOuts.forEach(({ indicatorId }, index) => {
    writeItem(builder, page, indicatorId, first + index);
  });
  for (const column of [COLUMNS.count, COLUMNS.date, COLUMNS.approver, COLUMNS.evidence]) {
    builder.style("input", areaOf(first, column, count));
  }
  builder.format(areaOf(first, COLUMNS.count, count), "0");
  builder.format(areaOf(first, COLUMNS.date, count), DATE_FORMAT);
  builder.format(areaOf(first, COLUMNS.approver, count), TEXT_FORMAT);
  builder.format(areaOf(first, COLUMNS.evidence, count), TEXT_FORMAT);
  builder.format(areaOf(first, COLUMNS.scoreBefore, count), TOTAL_FORMAT);
  writeRules(builder, page);
}

function writeItem(builder: PlanBuilder, page: CardPage, id: string, row: number): void {
  const { texts, layout } = page;
  const { name, measured } = page.indicator(id);
  const count = builder.cell(row, COLUMNS.count);
  const proof = [COLUMNS.evidence, COLUMNS.date, COLUMNS.approver];
  const given = proof.map((column) => `COUNTA(${builder.cell(row, column)})`).join("*");
  const breached = `IF(${given},${quoted(texts.knockOut.breached)},${quoted(texts.knockOut.incomplete)})`;
  builder.put(row, 0, page.terms.knockOut.name);
  builder.put(row, COLUMNS.item, name);
  builder.put(row, COLUMNS.effect, measured);
  const shown = builder.cell(layout.person, SHOWN_TOTAL);
  builder.calculate(row, COLUMNS.scoreBefore, `IF(COUNT(${shown}),${shown},"")`);
  builder.calculate(
    row,
    COLUMNS.state,
    `IF(ISNUMBER(${count}),IF(${count}>0,${breached},${quoted(texts.knockOut.clear)}),${quoted(texts.knockOut.open)})`,
  );
}

function writeRules(builder: PlanBuilder, { layout, texts }: CardPage): void {
  const { first, count } = layout.knockOuts;
  const { count: countEntry, date } = texts.entry;
  builder.validate({
    areas: [areaOf(first, COLUMNS.count, count)],
    rule: { kind: "whole-not-negative" },
    ...countEntry,
    prompt: countEntry,
  });
  builder.validate({
    areas: [areaOf(first, COLUMNS.date, count)],
    rule: { kind: "date" },
    ...date,
  });
  builder.style("attention", areaOf(first, COLUMNS.state, count));
}
