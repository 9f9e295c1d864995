import type { Category } from "../balance/category";
import type { CardLevel, CombinedPeriods, FactColumn } from "../card-rules/card-facts";
import type { Quota } from "../card-rules/comparison-facts";
import type { FindingException } from "../card-rules/finding-exception";
import type { OwnProfile } from "../card-rules/own-profile";
import type { TieBreaker } from "../comparison/tie-breaker";
import type { DeclaredSurvey } from "../surveys/declared-survey";

/** Headings of a table that stand for columns of a card, whatever they are called. */
export type PointedColumns = Readonly<Partial<Record<FactColumn, string>>>;

/** Days of a period that a card covers in part; above 0, and no more worked than there are. */
export interface DeclaredDays {
  readonly worked: number;
  readonly inPeriod: number;
}

/** A row's target for the whole of a period of which the card covers a part. */
export interface DeclaredTarget {
  /** Name of the row's indicator. */
  readonly indicator: string;
  readonly whole: number;
  /** Whether the indicator grows with the days; asked only where the catalogue does not know it. */
  readonly additive: boolean | null;
}

/** How the figures of several periods were put together into an indicator's actual. */
export interface DeclaredCombination extends Omit<CombinedPeriods, "row"> {
  /** Name of the row's indicator. */
  readonly indicator: string;
}

/** What was declared about one table. */
export interface TableDeclaration {
  readonly table: string;
  readonly columns: PointedColumns;
  /** Id of the own profile that it is measured against; null for the published one. */
  readonly profile: string | null;
  /** Whom its card is about; null where nobody has said it. */
  readonly level: CardLevel | null;
  readonly surveys: readonly DeclaredSurvey[];
  /** Name of the indicator that the others are to bring about; null where nobody has said it. */
  readonly outcome: string | null;
  /** Null where the card has cells for them, or covers the whole period. */
  readonly days: DeclaredDays | null;
  readonly targets: readonly DeclaredTarget[];
  /** Empty where no actual was put together; null where nobody has said it. */
  readonly combined: readonly DeclaredCombination[] | null;
}

/** What was declared about the people of one role, whose results are compared. */
export interface RoleDeclaration {
  /** As the cards call it. */
  readonly role: string;
  /** From the best grade to the worst; empty where none are wanted, null where nobody has said it. */
  readonly quotas: readonly Quota[] | null;
  readonly tieBreaker: TieBreaker | null;
}

/** A table by the name that these declarations call it by, and by what renaming does not change. */
export interface TableIdentity {
  readonly table: string;
  readonly id: string;
}

/** A word of the user's for one of the four categories. */
export interface CategoryWord {
  readonly word: string;
  readonly category: Category;
}

/** What people have declared about the tables of a workbook; it is kept in the file. */
export interface Declarations {
  readonly exceptions: readonly FindingException[];
  readonly tables: readonly TableDeclaration[];
  readonly words: readonly CategoryWord[];
  readonly profiles: readonly OwnProfile[];
  readonly roles: readonly RoleDeclaration[];
  /** Of the tables that something is declared about. */
  readonly identities: readonly TableIdentity[];
}

/** Nothing declared yet. */
export const NO_DECLARATIONS: Declarations = {
  exceptions: [],
  tables: [],
  words: [],
  profiles: [],
  roles: [],
  identities: [],
};
