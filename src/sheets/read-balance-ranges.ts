import type { Category } from "../domain/balance/category";
import { CATEGORIES } from "../domain/balance/category";
import { BALANCE_COLUMNS } from "./card/balance-block";
import type { BelowTable } from "./read-card-rules";

/** A limit of a category's weight as a card's own balance block has it. */
export interface BalanceLimit {
  readonly category: Category;
  readonly end: "lowest" | "highest";
  /** The sheet's row, counted from 0. */
  readonly row: number;
  /** Column within the table, counted from 0. */
  readonly column: number;
  /** A fraction of 1. */
  readonly value: number;
}

/**
 * The limits that the balance block of a card of ours checks against; it begins beside the block
 * that scores rest on.
 *
 * @param card - What stands below the card's table.
 * @returns Two limits a category, without those whose cell holds no number; none of a foreign table.
 */
export function readBalanceRanges({ below, firstRow, scoringRow }: BelowTable): BalanceLimit[] {
  if (scoringRow === null) return [];
  return CATEGORIES.flatMap((category, index) => {
    const row = scoringRow + 1 + index;
    return (["lowest", "highest"] as const).flatMap((end) => {
      const column = BALANCE_COLUMNS[end];
      const value = below[row - firstRow]?.[column];
      return typeof value === "number" ? [{ category, end, row, column, value }] : [];
    });
  });
}
