import type { Category, Perspective } from "../balance/category";
import type { WeightReading } from "../balance/read-weight";
import type { ScoreMethod } from "../scoring/score-method";
import type { Direction } from "../scorecard/scorecard";
import type {
  CardHistory,
  GroupFacts,
  PeriodBefore,
  Quota,
  RankingFacts,
  SurveyFacts,
} from "./comparison-facts";
import type { FindingException } from "./finding-exception";

/** The columns that a rule may look at. */
export const FACT_COLUMNS = [
  "category",
  "perspective",
  "indicator",
  "measured",
  "unit",
  "direction",
  "method",
  "threshold",
  "target",
  "stretch",
  "actual",
  "score",
  "weight",
  "dataSource",
  "cycle",
  "owner",
] as const;

/** A column that a rule may look at. */
export type FactColumn = (typeof FACT_COLUMNS)[number];

/** A word of the card, with what it was recognised as; null where it is blank or unknown. */
export interface WordFact<Meaning> {
  readonly written: string;
  readonly meaning: Meaning | null;
}

/** What the catalogue knows of a row's indicator. */
export interface IndicatorFacts {
  readonly id: string;
  readonly flags: readonly string[];
  /** Ids of the indicators that it is to be read with. */
  readonly partners: readonly string[];
  readonly timing: "lead" | "lag";
  /** Whether it grows with the days worked: counts and amounts, never rates or means. */
  readonly additive: boolean;
  /** What is counted for it, so that two names for one figure show; null where it is typed in. */
  readonly figures: string | null;
}

/** One weighted row. A field is null where the table has no such column or its cell is blank. */
export interface RowFacts {
  /** Its place in the table, counted from 0. */
  readonly row: number;
  readonly name: string;
  readonly category: WordFact<Category>;
  readonly perspective: WordFact<Perspective>;
  readonly weight: WeightReading;
  /** The weight as a fraction of 1; null where it cannot be taken as it stands. */
  readonly share: number | null;
  readonly measured: string | null;
  readonly unit: string | null;
  readonly direction: Direction | null;
  readonly method: ScoreMethod | null;
  readonly threshold: number | null;
  readonly target: number | null;
  readonly stretch: number | null;
  readonly actual: number | null;
  readonly score: number | null;
  readonly dataSource: string | null;
  readonly cycle: string | null;
  readonly owner: string | null;
  /** Null where the catalogue has no such indicator. */
  readonly indicator: IndicatorFacts | null;
}

/** What a card does with the weight of an indicator without a score; "unset" where it does not say. */
export type MissingScorePolicy = "redistribute" | "zero" | "carry" | "block" | "unset";

/** Whom a card may be about: somebody who serves customers, or somebody who leads them. */
export const CARD_LEVELS = ["agent", "manager"] as const;

/** Whom a card is about. */
export type CardLevel = (typeof CARD_LEVELS)[number];

/** An item that forces the lowest grade when it is breached. */
export interface KnockOutFacts {
  readonly name: string;
  readonly breached: boolean;
  readonly evidence: string;
  readonly date: string;
  readonly approver: string;
}

/** How a card's total becomes a grade. */
export interface GradingFacts {
  /** Grades from the lowest to the highest, each with the points from which on it is given. */
  readonly bounds: readonly { readonly grade: string; readonly from: number }[];
  /** Not rounded, before any knock-out item; null where the card does not show it. */
  readonly total: number | null;
  readonly grade: string;
}

/** A card that covers only part of its period. */
export interface PartPeriod {
  readonly daysWorked: number;
  readonly days: number;
  /** Whether the scores' own formulas allow for it, so that cells keep the whole period's targets. */
  readonly byFormula: boolean;
  /** What somebody declared a row's target to be for the whole period. */
  readonly targets: readonly WholeTarget[];
}

/** A target for a whole period. */
export interface WholeTarget {
  readonly row: number;
  readonly whole: number;
  /** Whether the indicator grows with the days worked; null where only the catalogue can tell. */
  readonly additive: boolean | null;
}

/** Ways to put figures of several periods together. */
export const COMBINATIONS = ["sum", "mean", "last"] as const;

/** How the figures of several periods were put together into a row's actual. */
export interface CombinedPeriods {
  readonly row: number;
  readonly how: (typeof COMBINATIONS)[number];
  /** Whether the figure tells of a moment, as a backlog does, and not of a span of time. */
  readonly stock: boolean;
}

/** How the card lies in its sheet. */
export interface LayoutFacts {
  /** Cells of the table that are merged with the ones below or beside them. */
  readonly merged: readonly { readonly row: number; readonly column: FactColumn }[];
  /** Whether a filter, or somebody's hand, hides rows of the table. */
  readonly rowsHidden: boolean;
  /** Names of further cards on the sheet. */
  readonly otherCards: readonly string[];
}

/** All that a rule may look at. What is null is not known, and the rules that need it say so. */
export interface CardFacts {
  /** The table's name. */
  readonly name: string;
  readonly columns: ReadonlySet<FactColumn>;
  /** The rows that are to carry weight: no knock-out items, no empty rows. */
  readonly rows: readonly RowFacts[];
  /** What the whole weight is written as: 1 (or 100%), or 100 where the sign is left out. */
  readonly whole: 1 | 100;
  /** Relative weights are shares of their own sum, whatever that is. */
  readonly mode: "absolute" | "relative";
  readonly exceptions: readonly FindingException[];
  readonly level: CardLevel | null;
  readonly layout: LayoutFacts | null;
  readonly missingScores: MissingScorePolicy | null;
  /** As the card prints them. */
  readonly scoreLimits: { readonly floor: number; readonly cap: number } | null;
  readonly knockOuts: readonly KnockOutFacts[] | null;
  readonly grading: GradingFacts | null;
  readonly partPeriod: PartPeriod | null;
  readonly combinedPeriods: readonly CombinedPeriods[] | null;
  readonly surveys: readonly SurveyFacts[] | null;
  readonly history: CardHistory | null;
  /** Row of the indicator that the others are to bring about. */
  readonly outcome: number | null;
  readonly group: GroupFacts | null;
  /** From the best grade to the worst; empty where grades are not to be shared out. */
  readonly quotas: readonly Quota[] | null;
  /** Lists of ranks of the group's people; null where the workbook has none. */
  readonly rankings: readonly RankingFacts[] | null;
  readonly periodBefore: PeriodBefore | null;
}

/** All that only a card's surroundings, its past or its maker can tell, as long as nobody did. */
export const NOTHING_ELSE_KNOWN = {
  mode: "absolute",
  exceptions: [],
  level: null,
  layout: null,
  missingScores: null,
  scoreLimits: null,
  knockOuts: null,
  grading: null,
  partPeriod: null,
  combinedPeriods: null,
  surveys: null,
  history: null,
  outcome: null,
  group: null,
  quotas: null,
  rankings: null,
  periodBefore: null,
} as const satisfies Partial<CardFacts>;
