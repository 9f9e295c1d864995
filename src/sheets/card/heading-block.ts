import { phrase } from "../../i18n/phrase";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { SHARE_FORMAT, TEXT_FORMAT, TOTAL_FORMAT } from "../plan/unit-look";
import { at } from "./card-columns";
import type { CardPage } from "./card-page";
import { SHOWN_TOTAL, shownTotal } from "./shown-total";

/** Labels stand in the column before their cell. */
const INPUTS = [
  { text: "role", column: at("perspective") },
  { text: "person", column: at("measured") },
  { text: "period", column: at("direction") },
  { text: "evaluator", column: at("target") },
] as const;

const RESULTS = [
  { text: "total", column: SHOWN_TOTAL, from: at("weightedScore"), format: TOTAL_FORMAT },
  { text: "grade", column: at("actual"), from: at("denominator"), format: "General" },
  { text: "coveredWeight", column: at("score"), from: at("score"), format: SHARE_FORMAT },
  { text: "status", column: at("dataSource"), from: at("dataSource"), format: "General" },
] as const;

/** Cell of the person assessed: the first one to fill in. */
export const PERSON_COLUMN = at("measured");

/** Title, who is assessed and by whom, the live result at the right, and how to read the sheet. */
export function writeHeading(builder: PlanBuilder, page: CardPage): void {
  const { layout, texts, template } = page;
  builder.put(layout.title, 0, template.title);
  builder.style("title", areaOf(layout.title, 0));
  builder.style("result", areaOf(layout.title, 0));
  const row = layout.person;
  for (const { text, column } of INPUTS) {
    builder.put(row, column - 1, texts.heading[text]);
    builder.style("label", areaOf(row, column - 1));
    builder.style("input", areaOf(row, column));
    builder.format(areaOf(row, column), TEXT_FORMAT);
  }
  for (const { text, column, from, format } of RESULTS) {
    builder.put(row, column - 1, texts.heading[text]);
    const result = builder.cell(layout.total, from);
    builder.calculate(row, column, text === "total" ? shownTotal(result, page) : result);
    builder.style("label", areaOf(row, column - 1));
    builder.style(text === "status" ? "attention" : "result", areaOf(row, column));
    builder.format(areaOf(row, column), format);
  }
  writeLegend(builder, page);
}

function writeLegend(
  builder: PlanBuilder,
  { card, layout, terms, texts, template }: CardPage,
): void {
  const [source] = card.sources;
  const origin = card.weightsPublished ? texts.legend.weights : texts.legend.ourWeights;
  const weights = source === undefined ? [] : [phrase(origin, { item: source.item })];
  builder.put(layout.legend, 0, [texts.legend.inputs, ...weights].join(" "));
  card.exceptions.forEach(({ category, reason }, index) => {
    const values = {
      category: terms.categories[category].name,
      reason: template.exceptions[reason] ?? "",
    };
    builder.put(layout.exceptions + index, 0, phrase(texts.legend.exception, values));
    builder.style("exception", areaOf(layout.exceptions + index, 0));
  });
}
