import { number, quote } from "../../card-rules/mention";
import { isBlank } from "../../cells/blank";
import { numberInText } from "../../cells/numeric-text";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditColumn } from "../cards/audit-words";
import type { CardView } from "../facts/card-view";

const NUMERIC: readonly AuditColumn[] = [
  "threshold",
  "target",
  "stretch",
  "numerator",
  "denominator",
  "actual",
  "score",
  "weight",
  "weightedScore",
];

/** Sums pass over a number that is written as text, and nobody is told. */
export const d06: CardAuditRule = {
  id: "D06",
  per: "card",
  severity: "error",
  source: "perfectxl",
  assigned: false,
  cases: ["text"],
  check: (view) =>
    view.card.rows.flatMap((row) => NUMERIC.flatMap((column) => checkCell(view, row, column))),
};

function checkCell(view: CardView, row: number, column: AuditColumn): ToldBreach[] {
  const value = view.value(row, column);
  if (typeof value !== "string" || isBlank(value)) return [];
  const [meant, place] = [numberInText(value), view.place(row, column)];
  if (meant === undefined || !place) return [];
  const typed = view.cells.formula(place) === null;
  const repair = typed
    ? ({ kind: "write", cells: [{ place, from: value, to: meant }] } as const)
    : null;
  const compared = { measured: quote(value), limit: number(meant) };
  return [view.breach(row, column, { case: "text", ...compared, repair })];
}
