import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { SHARE_FORMAT } from "../plan/unit-look";
import { at, columnsUnder } from "./card-columns";
import type { CardPage } from "./card-page";
import { gradeFormula } from "./grade-formula";
import { showTotalAlike } from "./shown-total";
import { statusFormula } from "./status-formula";
import { totalFormula } from "./total-formula";

/**
 * The row under the table: sum of weights, covered weight, total, grade and what they are worth. A
 * blank counts as zero only where somebody chose that.
 */
export function writeTotalRow(builder: PlanBuilder, page: CardPage): void {
  const { texts, all } = page;
  const row = page.layout.total;
  builder.put(row, at("category"), texts.table.total);
  builder.put(row, at("method"), texts.table.scored);
  builder.put(row, at("numerator"), texts.heading.grade);
  builder.calculate(row, at("denominator"), gradeFormula(builder, page));
  // A score carried over does not count as covered.
  builder.calculate(row, at("score"), `SUMIF(${all("score")},">=0",${all("weight")})`);
  builder.calculate(row, at("weight"), `SUM(${all("weight")})`);
  builder.calculate(row, at("weightedScore"), totalFormula(builder, page));
  builder.calculate(row, at("dataSource"), statusFormula(builder, page));
  builder.style("total", areaOf(row, 0, 1, columnsUnder(page.card.scoring).length));
  builder.format(areaOf(row, at("score"), 1, 2), SHARE_FORMAT);
  showTotalAlike(builder, page);
  builder.name("KPI_Total", row, at("weightedScore"));
  builder.name("KPI_Grade", row, at("denominator"));
  builder.name("KPI_CoveredWeight", row, at("score"));
  builder.name("KPI_WeightSum", row, at("weight"));
  builder.name("KPI_Status", row, at("dataSource"));
  builder.style("attention", areaOf(row, at("dataSource")));
}
