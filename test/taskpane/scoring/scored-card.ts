import { scoringPolicy } from "../../../src/catalogue/weight-profiles";
import { ROUNDING, TOTAL_TOLERANCE } from "../../../src/domain/balance/weight-sum";
import type { CardScoringReading } from "../../../src/excel/scoring/read-card-scoring";
import { TERMS } from "../../../src/i18n/terms";
import { CARD_COLUMNS } from "../../../src/sheets/card/card-columns";
import { scoringCells } from "../../../src/sheets/card/scoring-cells";
import type { ScoringLine } from "../../../src/sheets/card/scoring-lines";
import { SCORING_LINES } from "../../../src/sheets/card/scoring-lines";
import type { ScoringCard } from "../../../src/taskpane/scoring/scoring-card";
import { scoringCard } from "../../../src/taskpane/scoring/scoring-card";

const { headings } = TERMS["en-US"];
const HEADERS = CARD_COLUMNS.map((column) => headings[column].name);

type Cells = Partial<Record<(typeof CARD_COLUMNS)[number], unknown>>;

/** Three rows of a card in English, the second without an actual. */
const ROWS: readonly Cells[] = [
  {
    indicator: "Quality score",
    unit: "Points",
    direction: "Higher is better",
    threshold: "—",
    target: 80,
    stretch: "—",
    actual: 72,
    method: "Ratio",
    score: 90,
    weight: 0.5,
  },
  {
    indicator: "Key account satisfaction",
    unit: "%",
    direction: "Higher is better",
    threshold: "—",
    target: 0.9,
    stretch: "—",
    actual: "",
    method: "Ratio",
    score: "",
    weight: 0.3,
  },
  {
    indicator: "Complaints",
    unit: "Count",
    direction: "Lower is better",
    threshold: 10,
    target: 5,
    stretch: "—",
    actual: 6,
    method: "Linear",
    score: 80,
    weight: 0.2,
  },
];

const values = (rows: readonly Cells[]) =>
  rows.map((cells) => CARD_COLUMNS.map((column) => cells[column] ?? ""));

/** How Excel would report the card: headings in row 6, body from A7, total in row 10. */
export function scoredReading(rows: readonly Cells[] = ROWS): CardScoringReading {
  const policy = scoringPolicy("customer-service");
  const cells = scoringCells(13, 0);
  const figures = {
    ...policy,
    ...{ daysWorked: "", daysInPeriod: "", periodShare: 1 },
    ...{ weightTolerance: TOTAL_TOLERANCE, rounding: ROUNDING },
  };
  const lines: readonly [ScoringLine, readonly unknown[]][] = SCORING_LINES.map((name) => [
    name,
    [figures[name]],
  ]);
  const threshold = '=IF([@Target]="","",2*[@Target])';
  const formulas = values(rows).map((row, at) =>
    row.map((cell, column) =>
      at === 2 && CARD_COLUMNS[column] === "threshold" ? threshold : cell,
    ),
  );
  const totals = CARD_COLUMNS.map((column) =>
    column === "weightedScore" ? '=IF(N10=0,"",SUM(Card[Weighted score])/N10)' : "",
  );
  return {
    table: {
      ...{ sheetName: "Card", tableName: "Card", address: "A6:S9", headers: HEADERS },
      ...{ values: values(rows), bodyRow: 6, bodyColumn: 0, rowsHidden: false },
    },
    formulas,
    scoring: {
      cells,
      values: {
        ...(Object.fromEntries(lines) as unknown as Record<ScoringLine, readonly unknown[]>),
        stepBound: policy.steps.map(({ bound }) => bound),
        stepPoints: policy.steps.map(({ points }) => points),
        gradeName: policy.grades.map(({ name }) => name),
        gradeBound: policy.grades.map(({ bound }) => bound),
        lowestGrade: ["D"],
      },
      totals,
    },
  };
}

/** The same as the pane reads it. */
export function scoredCard(): ScoringCard {
  const card = scoringCard(scoredReading());
  if (card.kind !== "card") throw new Error("The reading is no scorecard.");
  return card;
}
