import type { BalanceCheck } from "../../domain/balance/check-balance";
import type { Category } from "../../domain/balance/category";
import type { CardFacts } from "../../domain/card-rules/card-facts";
import type { TableDeclaration } from "../../domain/declarations/declarations";
import type { CardReading } from "../../excel/read-table";
import type { FactColumns } from "../../sheets/read-card-facts";
import type { CardProfile } from "./card-profile";

/** A weight that could be read, and the cell that holds it. */
export interface CardWeight {
  /** Its place in the table, counted from 0. */
  readonly row: number;
  readonly indicator: string;
  readonly category: Category | null;
  /** Fraction of 1. */
  readonly weight: number;
  /** The number in the cell. */
  readonly written: number;
  /** Cell within the card's sheet, e.g. "L7". */
  readonly address: string;
}

/** A scorecard found in the sheet, with how its weight is spread. */
export interface Card {
  readonly sheetName: string;
  readonly tableName: string;
  readonly table: CardReading;
  readonly columns: FactColumns;
  /** What somebody has said about its table. */
  readonly declared: TableDeclaration;
  readonly facts: CardFacts;
  readonly profile: CardProfile;
  readonly check: BalanceCheck;
  /** The weights that make up each category, from the card's first row to its last. */
  readonly segments: Readonly<Record<Category, readonly number[]>>;
  readonly weights: readonly CardWeight[];
  /** What the whole weight is written as: 1 (or 100%), or 100 where the sign is left out. */
  readonly whole: 1 | 100;
}
