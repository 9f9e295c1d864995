import { cellAddress } from "../../../domain/cells/cell-address";
import type { Figure } from "../../../domain/card-rules/own-profile";
import type { CellChange } from "../../../excel/change-cells";
import { readBalanceRanges } from "../../../sheets/read-balance-ranges";
import type { Card } from "../card";

/** A limit on the sheet that differs from the profile's. */
export interface LimitChange extends CellChange {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
}

/** What the balance block of a card's own sheet would have to hold, to check as the pane does. */
export function limitChanges({ table, profile }: Pick<Card, "table" | "profile">): LimitChange[] {
  const firstRow = table.bodyRow + table.values.length;
  return readBalanceRanges({ ...table, firstRow })
    .map(({ category, end, row, column, value }) => ({
      figure: `${category}-${end}` as const,
      address: cellAddress(row, table.bodyColumn + column),
      from: value,
      to: profile.weights.ranges[category][end],
    }))
    .filter(({ from, to }) => from !== to);
}
