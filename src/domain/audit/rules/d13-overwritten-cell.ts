import { number, quote } from "../../card-rules/mention";
import { isBlank } from "../../cells/blank";
import { written } from "../../cells/written";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditColumn } from "../cards/audit-words";
import type { CardView } from "../facts/card-view";

const CALCULATED: readonly AuditColumn[] = ["actual", "score", "weightedScore"];

/** A figure typed over a formula stays when everything else changes. */
export const d13: CardAuditRule = {
  id: "D13",
  per: "card",
  severity: "error",
  source: "perfectxl",
  assigned: false,
  cases: ["typed"],
  check: (view) => CALCULATED.flatMap((column) => checkColumn(view, column)),
};

function checkColumn(view: CardView, column: AuditColumn): ToldBreach[] {
  const rows = view.card.rows.filter((row) => isExpected(view, row, column));
  const formulas = rows.filter((row) => view.form(row, column) !== undefined);
  const [model] = formulas;
  if (model === undefined || formulas.length * 2 <= rows.length) return [];
  return rows
    .filter((row) => view.form(row, column) === undefined && !isBlank(view.value(row, column)))
    .map((row) => typedOver(view, row, column, { model, formulas: formulas.length }));
}

// An actual without numerator and denominator is typed in: there a mark stands instead of figures.
function isExpected(view: CardView, row: number, column: AuditColumn): boolean {
  if (column !== "actual" || view.card.columns.numerator === undefined) return true;
  const numerator = view.value(row, "numerator");
  return typeof numerator === "number" || isBlank(numerator);
}

function typedOver(
  view: CardView,
  row: number,
  column: AuditColumn,
  { model, formulas }: { readonly model: number; readonly formulas: number },
): ToldBreach {
  const value = view.value(row, column);
  const [from, to] = [view.place(model, column), view.place(row, column)];
  return view.breach(row, column, {
    case: "typed",
    measured: typeof value === "number" ? number(value) : quote(written(value)),
    limit: quote((from && view.cells.formula(from)) ?? ""),
    details: { formulas: number(formulas) },
    // How an actual comes about is each indicator's own.
    repair: column !== "actual" && from && to ? { kind: "copy-formula", from, to } : null,
  });
}
