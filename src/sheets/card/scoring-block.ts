import { ROUNDING, TOTAL_TOLERANCE } from "../../domain/balance/weight-sum";
import type { ScoringPolicy } from "../../domain/scorecard/scorecard";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import { SHARE_FORMAT, TINY_FORMAT } from "../plan/unit-look";
import type { CellContent } from "../sheet-plan";
import type { CardPage } from "./card-page";
import type { ScoringCells } from "./scoring-cells";
import { LABEL_COLUMN, SCORING_NAME, TITLE_COLUMN, VALUE_COLUMN } from "./scoring-cells";
import type { ScoringLine } from "./scoring-lines";
import { SCORING_LINES } from "./scoring-lines";

const SHARES: readonly ScoringLine[] = [
  "bandTolerance",
  "coveredWeightLimit",
  "periodShare",
  "shortestPeriod",
];

/** Worked out, or the same in every card and in the check: not to be typed over. */
const GIVEN: readonly ScoringLine[] = ["periodShare", "weightTolerance", "rounding"];

/**
 * What the scores rest on, beside the balance: whoever reads the card sees it, whoever changes it
 * changes every formula with it.
 */
export function writeScoring(builder: PlanBuilder, page: CardPage): void {
  const { card, texts, layout } = page;
  const { heading } = layout.balance;
  const first = heading + 1;
  const count = SCORING_LINES.length;
  const contents = contentsOf(card.scoring, page.scoring);
  builder.put(heading, TITLE_COLUMN, texts.scoring.title, texts.scoring.value);
  builder.style("heading", areaOf(heading, LABEL_COLUMN, 1, VALUE_COLUMN - LABEL_COLUMN + 1));
  SCORING_LINES.forEach((line, index) => {
    const value = areaOf(first + index, VALUE_COLUMN);
    builder.put(first + index, LABEL_COLUMN, texts.scoring.lines[line]);
    builder.put(first + index, VALUE_COLUMN, contents[line]);
    if (!GIVEN.includes(line)) builder.style("input", value);
    if (SHARES.includes(line)) builder.format(value, SHARE_FORMAT);
  });
  builder.format(areaOf(first + SCORING_LINES.indexOf("weightTolerance"), VALUE_COLUMN), "0.00%");
  builder.format(areaOf(first + SCORING_LINES.indexOf("rounding"), VALUE_COLUMN), TINY_FORMAT);
  builder.name(SCORING_NAME, heading, TITLE_COLUMN);
  builder.validate({
    areas: [areaOf(first, VALUE_COLUMN, count)],
    rule: { kind: "not-negative" },
    ...texts.entry.scoring,
  });
}

/** Without days the period counts as whole. */
function contentsOf(
  policy: ScoringPolicy,
  { daysWorked, daysInPeriod }: ScoringCells,
): Record<ScoringLine, CellContent> {
  const share = `IF(COUNT(${daysWorked})*COUNT(${daysInPeriod}),${daysWorked}/${daysInPeriod},1)`;
  return {
    ...policy,
    daysWorked: "",
    daysInPeriod: "",
    periodShare: { formula: `=${share}` },
    weightTolerance: TOTAL_TOLERANCE,
    rounding: ROUNDING,
  };
}
