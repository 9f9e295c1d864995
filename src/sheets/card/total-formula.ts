import type { MissingPolicy } from "../../domain/scoring/weighted-total";
import type { PlanBuilder } from "../plan/plan-builder";
import { at } from "./card-columns";
import type { CardPage } from "./card-page";

/** A condition: an indicator of the table has no score, nor one that was carried over. */
export const someUnscored = ({ all }: CardPage): string =>
  `COUNT(${all("weightedScore")})<ROWS(${all("weightedScore")})`;

/** The total by the card's policy for missing scores; none while nothing is scored. */
export function totalFormula(builder: PlanBuilder, page: CardPage): string {
  const { all, card, layout } = page;
  const covered = builder.cell(layout.total, at("score"));
  const weights = builder.cell(layout.total, at("weight"));
  const none: Readonly<Record<MissingPolicy, string>> = {
    redistribute: `${covered}=0`,
    zero: `${covered}=0`,
    carry: `OR(${covered}=0,${someUnscored(page)})`,
    block: someUnscored(page),
  };
  const { missing } = card.scoring;
  const counted = missing === "zero" || missing === "carry" ? weights : covered;
  return `IF(${none[missing]},"",SUM(${all("weightedScore")})/${counted})`;
}
