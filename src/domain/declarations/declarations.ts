import type { Category } from "../balance/category";
import type { CardLevel, FactColumn } from "../card-rules/card-facts";
import type { FindingException } from "../card-rules/finding-exception";
import type { OwnProfile } from "../card-rules/own-profile";

/** Headings of a table that stand for columns of a card, whatever they are called. */
export type PointedColumns = Readonly<Partial<Record<FactColumn, string>>>;

/** What was declared about one table. */
export interface TableDeclaration {
  readonly table: string;
  readonly columns: PointedColumns;
  /** Id of the own profile that it is measured against; null for the published one. */
  readonly profile: string | null;
  /** Whom its card is about; null where nobody has said it. */
  readonly level: CardLevel | null;
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
  /** Of the tables that something is declared about. */
  readonly identities: readonly TableIdentity[];
}

/** Nothing declared yet. */
export const NO_DECLARATIONS: Declarations = {
  exceptions: [],
  tables: [],
  words: [],
  profiles: [],
  identities: [],
};
