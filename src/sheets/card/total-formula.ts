import type { PlanBuilder } from "../plan/plan-builder";
import { at } from "./card-columns";
import type { CardPage } from "./card-page";

/** A condition: an indicator of the table has no score. */
export const someUnscored = ({ all }: CardPage): string =>
  `COUNT(${all("weightedScore")})<ROWS(${all("weightedScore")})`;

/** The total by the card's policy for missing scores; none while nothing is scored. */
export function totalFormula(builder: PlanBuilder, page: CardPage): string {
  const { all, card, layout } = page;
  const covered = builder.cell(layout.total, at("score"));
  const weights = builder.cell(layout.total, at("weight"));
  const { missing } = card.scoring;
  const none = missing === "block" ? someUnscored(page) : `${covered}=0`;
  const counted = missing === "zero" ? weights : covered;
  return `IF(${none},"",SUM(${all("weightedScore")})/${counted})`;
}
