import { number, quote } from "../../card-rules/mention";
import type { FormulaForm } from "../../formulas/formula-form";
import type { FormulaNode } from "../../formulas/formula-node";
import { eachNode } from "../../formulas/formula-node";
import { writtenDay } from "../../times/calendar-day";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditFacts } from "../facts/audit-facts";
import type { CardView } from "../facts/card-view";
import { readPeriod } from "../facts/period";
import type { CellPlace } from "../workbook/cell-place";

/** Where each function takes the length of its window, counted from 0. */
const DAYS_ARGUMENT: Readonly<Record<string, number>> = {
  "KPI.FCR.WINDOW": 3,
  "KPI.REVISIT.WINDOW": 3,
  "KPI.REOPEN.WINDOW": 2,
};

/** Whoever comes back tomorrow still makes today's resolution a failure: the window must be over. */
export const d32: CardAuditRule = {
  id: "D32",
  per: "card",
  severity: "warning",
  source: "window-practice",
  assigned: false,
  cases: ["open"],
  lacks: ({ card }) => (readPeriod(card.period) ? null : "period"),
  check: (view, facts) => {
    const period = readPeriod(view.card.period);
    if (!period) return [];
    return view.card.rows.flatMap((row) => checkRow(view, row, period.last, facts));
  },
};

function checkRow(view: CardView, row: number, last: number, facts: AuditFacts): ToldBreach[] {
  const days = windowOf(view, row);
  const { readAt } = facts.cells.snapshot;
  // The whole last day belongs to the window.
  if (days === null || view.number(row, "actual") === null || readAt >= last + 1 + days) return [];
  return [
    view.breach(row, "actual", {
      case: "open",
      measured: quote(writtenDay(Math.floor(readAt))),
      limit: quote(writtenDay(last + days)),
      details: { days: number(days) },
    }),
  ];
}

function windowOf(view: CardView, row: number): number | null {
  const [place, form] = [view.place(row, "actual"), view.form(row, "actual")];
  return place && form ? daysInFormula(view, place, form) : null;
}

function daysInFormula(view: CardView, place: CellPlace, { root }: FormulaForm): number | null {
  let days: number | null = null;
  eachNode(root, (node) => {
    const argument = node.kind === "call" ? DAYS_ARGUMENT[node.name] : undefined;
    if (node.kind !== "call" || argument === undefined) return;
    days ??= numberOf(view, place, node.parts[argument] ?? null);
  });
  return days;
}

function numberOf(view: CardView, place: CellPlace, node: FormulaNode | null): number | null {
  if (node?.kind === "number") return node.value;
  if (node?.kind !== "reference") return null;
  const area = view.resolve(node.reference, place);
  const value = area && view.cells.value(area);
  return typeof value === "number" ? value : null;
}
