import { isBlank } from "../domain/cells/blank";
import { recogniseCategory } from "../domain/balance/recognise-category";
import type {
  CardFacts,
  GradingFacts,
  KnockOutFacts,
  PartPeriod,
} from "../domain/card-rules/card-facts";
import { at } from "./card/card-columns";
import { SCALES_BELOW_BALANCE } from "./card/card-layout";
import { KNOCK_OUT_COLUMNS } from "./card/knock-out-block";
import { SCALE_COLUMNS, SCALE_LINES, VALUE_COLUMN } from "./card/scoring-cells";
import type { ScoringLine } from "./card/scoring-lines";
import { SCORING_LINES } from "./card/scoring-lines";
import { CATEGORY_WORDS } from "./category-words";
import { textIn } from "./recognise-card";

/** What stands below a card's table, in the table's columns, and where. */
export interface BelowTable {
  readonly below: readonly (readonly unknown[])[];
  /** The sheet's row that `below` begins with, counted from 0. */
  readonly firstRow: number;
  /** The sheet's row with which that begins which scores rest on; null for a foreign table. */
  readonly scoringRow: number | null;
}

type CardRules = Pick<CardFacts, "scoreLimits" | "knockOuts" | "grading" | "partPeriod">;

const NO_RULES: CardRules = {
  scoreLimits: null,
  knockOuts: null,
  grading: null,
  partPeriod: null,
};

/** Without days a card takes its period for worked in full. */
const WHOLE_PERIOD: PartPeriod = { daysWorked: 1, days: 1, byFormula: true, targets: [] };

/** Between the row of totals and the knock-out items lie a free line and their heading. */
const KNOCK_OUTS_FROM = 3;

/** What a card of ours says below its table of how it is scored; all unknown of a foreign table. */
export function readCardRules({ below, firstRow, scoringRow }: BelowTable): CardRules {
  if (scoringRow === null) return NO_RULES;
  const heading = scoringRow - firstRow;
  const line = (name: ScoringLine) =>
    numberIn(below[heading + 1 + SCORING_LINES.indexOf(name)]?.[VALUE_COLUMN]);
  const [floor, cap] = [line("floor"), line("cap")];
  return {
    scoreLimits: floor === null || cap === null ? null : { floor, cap },
    knockOuts: below.slice(KNOCK_OUTS_FROM, heading).flatMap(knockOutIn),
    grading: gradingIn(below, heading + SCALES_BELOW_BALANCE + 1),
    partPeriod: periodOf(line("daysWorked"), line("daysInPeriod")),
  };
}

function knockOutIn(cells: readonly unknown[]): KnockOutFacts[] {
  if (recogniseCategory(textIn(cells, at("category")), CATEGORY_WORDS) !== "knock-out") return [];
  const text = (column: keyof typeof KNOCK_OUT_COLUMNS) => textIn(cells, KNOCK_OUT_COLUMNS[column]);
  const name = text("item");
  const breached = (numberIn(cells[KNOCK_OUT_COLUMNS.count]) ?? 0) > 0;
  const [evidence, date, approver] = [text("evidence"), text("date"), text("approver")];
  return name === "" ? [] : [{ name, breached, evidence, date, approver }];
}

function gradingIn(below: BelowTable["below"], first: number): GradingFacts | null {
  const bound = (cells: readonly unknown[]) => ({
    grade: textIn(cells, SCALE_COLUMNS.gradeName),
    from: numberIn(cells[SCALE_COLUMNS.gradeBound]),
  });
  const bounds = below
    .slice(first, first + SCALE_LINES)
    .map(bound)
    .flatMap(({ grade, from }) => (grade === "" || from === null ? [] : [{ grade, from }]));
  const [totals = []] = below;
  if (bounds.length === 0) return null;
  return {
    bounds,
    total: numberIn(totals[at("weightedScore")]),
    grade: textIn(totals, at("denominator")),
  };
}

// The card's own formulas shorten what grows with the days; its cells keep the whole period's targets.
function periodOf(daysWorked: number | null, days: number | null): PartPeriod {
  if (daysWorked === null || days === null || days === 0) return WHOLE_PERIOD;
  return { daysWorked, days, byFormula: true, targets: [] };
}

const numberIn = (cell: unknown): number | null =>
  typeof cell === "number" && !isBlank(cell) ? cell : null;
