import { quote, word } from "../../card-rules/mention";
import { cellAddress } from "../../cells/cell-address";
import type { WorkbookAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditFacts } from "../facts/audit-facts";

/** A total that rests on itself has no value that could be checked. */
export const d20: WorkbookAuditRule = {
  id: "D20",
  per: "workbook",
  severity: "error",
  source: "perfectxl",
  assigned: false,
  cases: ["circle", "iterative"],
  lacks: ({ cells }) =>
    cells.snapshot.calculation.iterative === null ? [{ card: null, lack: "iteration" }] : [],
  check: (facts) => [...circles(facts), ...iterative(facts)],
};

function circles(facts: AuditFacts): ToldBreach[] {
  return facts.cards.flatMap((card) =>
    facts.chain(card).circles.map((place) => ({
      case: "circle",
      card,
      place,
      subject: cellAddress(place.row, place.column),
      measured: quote(facts.cells.formula(place) ?? ""),
      details: { sheet: quote(facts.cells.sheet(place.sheet).name) },
    })),
  );
}

function iterative({ cells }: AuditFacts): ToldBreach[] {
  if (cells.snapshot.calculation.iterative !== true) return [];
  const compared = { measured: word("on"), limit: word("off") };
  return [{ case: "iterative", severity: "warning", subject: "iterative", ...compared }];
}
