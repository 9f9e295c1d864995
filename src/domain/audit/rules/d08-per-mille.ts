import { number, quote } from "../../card-rules/mention";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditColumn } from "../cards/audit-words";
import type { AuditFacts } from "../facts/audit-facts";
import type { CardView } from "../facts/card-view";
import { lacksColumn } from "../lack";

const MOST = 1_000;
const SHOWN: readonly AuditColumn[] = ["threshold", "target", "stretch", "actual"];

/** 3 ‰ shown as 300 % or typed as 3,000: a rate in the wrong unit. */
export const d08: CardAuditRule = {
  id: "D08",
  per: "card",
  severity: "error",
  source: "product-default",
  assigned: true,
  cases: ["format", "size"],
  lacks: lacksColumn("unit"),
  check: (view, facts) =>
    view.card.rows
      .filter((row) => facts.words.says(view.value(row, "unit"), "perMille"))
      .flatMap((row) => SHOWN.flatMap((column) => checkCell(view, facts, row, column))),
};

function checkCell(
  view: CardView,
  { cells }: AuditFacts,
  row: number,
  column: AuditColumn,
): ToldBreach[] {
  const place = view.place(row, column);
  const value = view.number(row, column);
  if (!place || value === null) return [];
  const format = cells.numberFormat(place) ?? "";
  if (format.includes("%")) {
    const repair = { kind: "number-format", cells: [place], format: "0.0" } as const;
    const compared = { measured: quote(format), limit: quote("‰") };
    return [view.breach(row, column, { case: "format", ...compared, repair })];
  }
  if (value <= MOST) return [];
  const compared = { measured: number(value), limit: number(MOST) };
  return [view.breach(row, column, { case: "size", ...compared })];
}
