import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { CHART_COLOURS } from "../plan/sheet-styles";
import { BALANCE_COLUMNS } from "./balance-block";
import type { CardPage } from "./card-page";
import { LABEL_COLUMN } from "./scoring-cells";

/** Beside the balance block and before the scoring rules, a column away from both. */
const LEFT = BALANCE_COLUMNS.span + 2;
const RIGHT = LABEL_COLUMN - 2;

/** The weight of each category before the band of its range, drawn from the balance block's cells. */
export function drawWeights(builder: PlanBuilder, { layout, texts }: CardPage): void {
  const { heading, first, count } = layout.balance;
  const cells = (column: keyof typeof BALANCE_COLUMNS) =>
    areaOf(first, BALANCE_COLUMNS[column], count);
  const { band, actual } = CHART_COLOURS;
  builder.chart({
    name: "KPI_Weights",
    title: texts.weightChart.title,
    area: areaOf(heading, LEFT, layout.notAssigned - heading + 1, RIGHT - LEFT + 1),
    categories: cells("name"),
    series: [
      { name: texts.balance.lowest, values: cells("lowest"), role: { kind: "base" } },
      { name: texts.weightChart.span, values: cells("span"), role: { kind: "band", colour: band } },
      {
        name: texts.balance.weight,
        values: cells("weight"),
        role: { kind: "actual", colour: actual },
      },
    ],
    axis: { minimum: 0, numberFormat: "0%" },
  });
}
