import { number, quote } from "../../card-rules/mention";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditColumn } from "../cards/audit-words";
import type { AuditFacts } from "../facts/audit-facts";
import type { CardView } from "../facts/card-view";

const ALIKE: readonly AuditColumn[] = ["score", "weightedScore"];
/** Two rows that differ do not say which of them is right. */
const LEAST_ROWS = 3;

interface RowForm {
  readonly row: number;
  readonly text: string;
  /** What the rows of one group have in common: scoring method, direction, growth with the days. */
  readonly group: string;
}

/** Rows that are scored alike must have the same formula. */
export const d12: CardAuditRule = {
  id: "D12",
  per: "card",
  severity: "error",
  source: "twenty-principles",
  assigned: false,
  cases: ["differs"],
  check: (view, facts) => ALIKE.flatMap((column) => checkColumn(view, column, facts)),
};

function checkColumn(view: CardView, column: AuditColumn, facts: AuditFacts): ToldBreach[] {
  const forms = view.card.rows.flatMap((row): RowForm[] => {
    const form = view.form(row, column);
    const additive = facts.indicator(view.text(row, "indicator"))?.additive === true;
    const group = `${view.text(row, "method")} ${view.text(row, "direction")} ${additive}`;
    return form ? [{ row, text: form.text, group }] : [];
  });
  return forms.flatMap((one) => {
    const alike = forms.filter(({ group }) => group === one.group);
    const usual = alike.length < LEAST_ROWS ? null : majority(alike);
    return usual && usual.text !== one.text ? [differs(view, column, one, usual, alike)] : [];
  });
}

function majority(forms: readonly RowForm[]): RowForm | null {
  const of = (text: string) => forms.filter((form) => form.text === text).length;
  return forms.find(({ text }) => of(text) * 2 > forms.length) ?? null;
}

function differs(
  view: CardView,
  column: AuditColumn,
  one: RowForm,
  usual: RowForm,
  forms: readonly RowForm[],
): ToldBreach {
  const [from, to] = [view.place(usual.row, column), view.place(one.row, column)];
  const alike = forms.filter(({ text }) => text === usual.text).length;
  return view.breach(one.row, column, {
    case: "differs",
    measured: quote((to && view.cells.formula(to)) ?? ""),
    limit: quote((from && view.cells.formula(from)) ?? ""),
    details: { rows: number(alike), all: number(forms.length) },
    repair: from && to && { kind: "copy-formula", from, to },
  });
}
