import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { SCORE_FORMAT, SHARE_FORMAT } from "../plan/unit-look";
import { at, CARD_COLUMNS } from "./card-columns";
import type { CardPage } from "./card-page";
import { statusFormula } from "./status-formula";

/**
 * The row under the table: sum of weights, covered weight, total and what it is worth. The total is
 * taken over the weights that have a score, so that a blank never counts as zero.
 */
export function writeTotalRow(builder: PlanBuilder, page: CardPage): void {
  const { texts, all } = page;
  const row = page.layout.total;
  const covered = builder.cell(row, at("score"));
  builder.put(row, at("category"), texts.table.total);
  builder.put(row, at("actual"), texts.table.scored);
  builder.calculate(
    row,
    at("score"),
    `SUMIF(${all("score")},">=${page.card.scoring.floor}",${all("weight")})`,
  );
  builder.calculate(row, at("weight"), `SUM(${all("weight")})`);
  builder.calculate(
    row,
    at("weightedScore"),
    `IF(${covered}=0,"",SUM(${all("weightedScore")})/${covered})`,
  );
  builder.calculate(row, at("dataSource"), statusFormula(builder, page));
  builder.style("total", areaOf(row, 0, 1, CARD_COLUMNS.length));
  builder.format(areaOf(row, at("score"), 1, 2), SHARE_FORMAT);
  builder.format(areaOf(row, at("weightedScore")), SCORE_FORMAT);
  builder.name("KPI_Total", row, at("weightedScore"));
  builder.name("KPI_CoveredWeight", row, at("score"));
  builder.name("KPI_WeightSum", row, at("weight"));
  builder.name("KPI_Status", row, at("dataSource"));
  builder.style("attention", areaOf(row, at("dataSource")));
}
