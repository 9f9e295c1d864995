import type { FactColumn } from "../../../domain/card-rules/card-facts";
import type { PointedColumns } from "../../../domain/declarations/declarations";
import { factColumns } from "../../../sheets/read-card-facts";

/** The columns that people may point out, those that the check cannot do without first. */
export const POINTABLE_COLUMNS = [
  "category",
  "weight",
  "indicator",
  "perspective",
  "score",
] as const satisfies readonly FactColumn[];

/** One of these columns. */
export type PointableColumn = (typeof POINTABLE_COLUMNS)[number];

/** For each column a heading of the table, "" for none. */
export type ColumnDraft = Readonly<Record<PointableColumn, string>>;

/** What the form shows first: what is recognised already. */
export function columnDraft(headers: readonly string[]): ColumnDraft {
  const found = factColumns(headers);
  const heading = (column: PointableColumn) => headers[found.get(column) ?? -1] ?? "";
  return {
    category: heading("category"),
    weight: heading("weight"),
    indicator: heading("indicator"),
    perspective: heading("perspective"),
    score: heading("score"),
  };
}

/** Whether the draft is enough to check the table. */
export function isEnough({ category, weight }: ColumnDraft): boolean {
  return category !== "" && weight !== "" && category !== weight;
}

/** What the draft says, without the columns that there are none of. */
export function pointedColumns(draft: ColumnDraft): PointedColumns {
  return Object.fromEntries(Object.entries(draft).filter(([, heading]) => heading !== ""));
}
