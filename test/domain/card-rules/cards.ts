import type { Category } from "../../../src/domain/balance/category";
import type { CardFacts, RowFacts } from "../../../src/domain/card-rules/card-facts";
import { FACT_COLUMNS, NOTHING_ELSE_KNOWN } from "../../../src/domain/card-rules/card-facts";
import type { CheckProfile } from "../../../src/domain/card-rules/check-profile";
import { PROFILE as RANGES } from "../balance/customer-service";

/** What cards are checked against, written down here so that no seed can bend the tests. */
export const PROFILE: CheckProfile = {
  ranges: RANGES.ranges,
  weightRules: { lowest: 0.05, highest: 0.3, step: 0.05 },
  scoring: { floor: 0, cap: 100, coveredWeightLimit: 0.8 },
  limits: {
    indicatorCount: { lowest: 5, highest: 8, source: "design-guide" },
    hardShare: { lowest: 0.5, source: "appraisal-guide" },
    perspectiveShare: { highest: 0.6, source: "product-default" },
    leadShare: { lowest: 0.2, highest: 0.8, source: "product-default" },
    surveyAnswers: { lowest: 30, source: "product-default" },
    periodShare: { lowest: 0.5, source: "product-default" },
    groupSize: { lowest: 20, source: "product-default" },
    historyLength: { lowest: 12, source: "product-default" },
    likeness: { highest: 0.9, source: "correlation-flags" },
    relevance: { lowest: 0.3, source: "relevance-sentence" },
  },
  sources: {
    ranges: "category-article",
    weightRules: "appraisal-guide",
    scoring: "product-default",
  },
};

/** What the tests change about a row; a weight is a fraction of 1 unless it is given as it was read. */
type RowChange = Partial<Omit<RowFacts, "category" | "perspective">> & {
  readonly category?: Category | RowFacts["category"];
  readonly perspective?: RowFacts["perspective"]["meaning"] | RowFacts["perspective"];
};

/** A sound row that breaks no rule, with changes. */
export function row(changes: RowChange = {}): RowFacts {
  const { category = "outcome", perspective = "customer", share = 0.2, ...others } = changes;
  return {
    row: 0,
    name: "CSAT",
    category: typeof category === "string" ? { written: category, meaning: category } : category,
    perspective:
      perspective === null || typeof perspective === "string"
        ? { written: perspective ?? "", meaning: perspective }
        : perspective,
    weight: { kind: "weight", weight: share ?? 0.2 },
    share,
    measured: "Satisfied ÷ answered",
    unit: "%",
    direction: "up",
    method: null,
    threshold: null,
    target: 0.9,
    stretch: null,
    actual: null,
    score: 80,
    dataSource: "Survey",
    cycle: "Month",
    owner: "Ms Li",
    indicator: null,
    ...others,
  };
}

/** What the catalogue knows of an indicator, with changes. */
export function indicator(
  id: string,
  changes: Partial<NonNullable<RowFacts["indicator"]>> = {},
): NonNullable<RowFacts["indicator"]> {
  return { id, flags: [], partners: [], timing: "lag", additive: false, figures: null, ...changes };
}

/** Rows in the order of the table, named A, B, C … unless they have a name. */
export function rows(...changes: readonly RowChange[]): RowFacts[] {
  return changes.map((change, index) =>
    row({ row: index, name: String.fromCharCode(65 + index), ...change }),
  );
}

/** A card of which every column and nothing else is known, with changes. */
export function card(changes: Partial<CardFacts> = {}): CardFacts {
  return {
    ...NOTHING_ELSE_KNOWN,
    name: "Card",
    columns: new Set(FACT_COLUMNS),
    rows: SOUND_ROWS,
    whole: 1,
    ...changes,
  };
}

/** Weights in all four ranges, in all four perspectives. */
const SOUND_ROWS = rows(
  { category: "outcome", perspective: "financial", share: 0.2 },
  { category: "outcome", perspective: "customer", share: 0.2 },
  { category: "efficiency", perspective: "internal", share: 0.3 },
  { category: "behaviour", perspective: "customer", share: 0.15 },
  { category: "capability", perspective: "learning", share: 0.15 },
);

/** A card of which all is known and nothing is wrong. */
export const SOUND: CardFacts = card({
  level: "manager",
  rows: SOUND_ROWS.map((facts, index) => ({
    ...facts,
    indicator: indicator(`indicator-${String(index)}`, { timing: index < 2 ? "lead" : "lag" }),
  })),
  layout: { merged: [], rowsHidden: false, otherCards: [] },
  missingScores: "redistribute",
  scoreLimits: { floor: 0, cap: 100 },
  knockOuts: [],
  grading: {
    bounds: [
      { grade: "D", from: 0 },
      { grade: "A", from: 75 },
    ],
    total: 80,
    grade: "A",
  },
  partPeriod: { daysWorked: 22, days: 22, byFormula: true, targets: [] },
  combinedPeriods: [],
  surveys: [],
  history: { series: [] },
  outcome: 0,
  group: { role: "Agent", people: [] },
  quotas: [],
  rankings: [],
  periodBefore: { period: "2026-10", drifts: [], rows: [] },
});
