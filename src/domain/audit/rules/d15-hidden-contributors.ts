import { list, number, quote, word } from "../../card-rules/mention";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { CardView } from "../facts/card-view";
import { totalCells } from "../facts/total-cells";

/** What counts must be seen by whoever signs. */
export const d15: CardAuditRule = {
  id: "D15",
  per: "card",
  severity: "warning",
  source: "inquire",
  assigned: false,
  cases: ["sheet", "rows", "subtotal"],
  check: (view) => [...hiddenSheet(view), ...hiddenRows(view)],
};

function hiddenSheet({ card, cells }: CardView): ToldBreach[] {
  const { visibility, name } = cells.sheet(card.sheet);
  if (visibility === "visible") return [];
  const measured = word(visibility);
  const repair = { kind: "show-sheet", sheet: card.sheet } as const;
  return [{ case: "sheet", subject: name, measured, details: { sheet: quote(name) }, repair }];
}

function hiddenRows(view: CardView): ToldBreach[] {
  const hidden = new Set(view.cells.sheet(view.card.sheet).hiddenRows);
  const rows = view.card.rows.filter(
    (row) => hidden.has(row) && (view.number(row, "weight") ?? 0) !== 0,
  );
  const [first] = rows;
  if (first === undefined) return [];
  const weight = rows.reduce((sum, row) => sum + (view.number(row, "weight") ?? 0), 0);
  const details = { rows: list(rows.map((row) => quote(view.nameOf(row)))) };
  const repair = { kind: "show-rows", sheet: view.card.sheet, rows } as const;
  const compared = { measured: number(weight), limit: number(0) };
  const place = view.place(first, "weight");
  const found: ToldBreach = { case: "rows", place, subject: "rows", ...compared, details, repair };
  return [found, ...visibleTotals(view, found)];
}

// SUBTOTAL leaves out what a filter hides: the total then is no longer that of the card.
function visibleTotals(view: CardView, hidden: ToldBreach): ToldBreach[] {
  return totalCells(view)
    .filter(({ form }) => form?.functions.has("SUBTOTAL") === true)
    .map(({ place, kind }) => ({ ...hidden, case: "subtotal", place, subject: kind }));
}
