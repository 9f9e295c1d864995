import type { Perspective } from "../../domain/balance/category";
import { PERSPECTIVES } from "../../domain/balance/category";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { SHARE_FORMAT } from "../plan/unit-look";
import { at } from "./card-columns";
import type { CardPage } from "./card-page";

const NAME = at("category");
const WEIGHT = at("perspective");

const NAMES: Readonly<Record<Perspective, string>> = {
  financial: "KPI_Financial",
  customer: "KPI_Customer",
  internal: "KPI_Internal",
  learning: "KPI_Learning",
};

/** How the weight is spread over the balanced scorecard's perspectives, and what has none. */
export function writePerspectives(builder: PlanBuilder, page: CardPage): void {
  const { terms, texts, all, layout, scoring } = page;
  const { heading, first, count } = layout.perspectives;
  builder.put(heading, NAME, texts.balance.perspectives, texts.balance.weight);
  PERSPECTIVES.forEach((perspective, index) => {
    const row = first + index;
    const name = builder.cell(row, NAME);
    builder.put(row, NAME, terms.perspectives[perspective].name);
    builder.calculate(row, WEIGHT, `SUMIFS(${all("weight")},${all("perspective")},${name})`);
    builder.name(NAMES[perspective], row, WEIGHT);
  });
  const assigned = `SUM(${builder.column(first, count, WEIGHT)})`;
  builder.put(layout.notAssigned, NAME, texts.balance.notAssigned);
  // A difference of sums can be a hair from zero and would show as -0.0 %.
  const rest = `SUM(${all("weight")})-${assigned}`;
  builder.calculate(layout.notAssigned, WEIGHT, `IF(ABS(${rest})>${scoring.rounding},${rest},0)`);
  builder.style("heading", areaOf(heading, NAME, 1, 2));
  builder.style("body", areaOf(first, NAME, count, 2));
  builder.style("total", areaOf(layout.notAssigned, NAME, 1, 2));
  builder.format(areaOf(first, WEIGHT, count + 1), SHARE_FORMAT);
}
