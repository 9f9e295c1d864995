import { list, number, quote } from "../../card-rules/mention";
import type { WorkbookAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditCard } from "../cards/audit-card";
import type { AuditFacts } from "../facts/audit-facts";
import type { RollUpPart } from "../facts/roll-ups";
import { totalCells } from "../facts/total-cells";

/** What is counted twice weighs twice. */
export const d16: WorkbookAuditRule = {
  id: "D16",
  per: "workbook",
  severity: "error",
  source: "perfectxl",
  assigned: false,
  cases: ["subtotal", "twice"],
  check: (facts) => [
    ...facts.cards.filter(({ subtotals }) => subtotals.length > 0).flatMap(subtotalsTaken(facts)),
    ...countedTwice(facts),
  ],
};

const subtotalsTaken =
  (facts: AuditFacts) =>
  (card: AuditCard): ToldBreach[] => {
    const view = facts.view(card);
    return totalCells(view).flatMap(({ form, place, kind }) => {
      const areas = (form?.references ?? []).map((reference) => view.resolve(reference, place));
      const takes = (row: number) =>
        areas.some((area) => area && row >= area.row && row < area.row + area.rows);
      const subtotals = card.subtotals.filter(takes);
      const parts = card.rows.filter(takes);
      if (subtotals.length === 0 || parts.length === 0) return [];
      const details = { rows: list(subtotals.map((row) => quote(view.nameOf(row)))) };
      const compared = { measured: number(subtotals.length + parts.length) };
      const limit = number(parts.length);
      return [{ case: "subtotal", card, place, subject: kind, ...compared, limit, details }];
    });
  };

// A card that comes up to the same top on two ways is in its result twice.
function countedTwice({ rollUps }: AuditFacts): ToldBreach[] {
  const parts = new Map(rollUps.map(({ parent, parts: rows }) => [parent, rows]));
  return rollUps.flatMap(({ parent }) => {
    const twice = [...waysTo(parent, parts)].filter(([, ways]) => ways > 1);
    return twice.map(([child, ways]) => ({
      case: "twice",
      card: parent,
      place: parent.totals.points,
      subject: child.name,
      measured: number(ways),
      limit: number(1),
      details: { card: quote(child.name) },
    }));
  });
}

function waysTo(
  top: AuditCard,
  parts: ReadonlyMap<AuditCard, readonly RollUpPart[]>,
): ReadonlyMap<AuditCard, number> {
  const ways = new Map<AuditCard, number>();
  const descend = (card: AuditCard, above: readonly AuditCard[]): void => {
    for (const { child } of parts.get(card) ?? []) {
      // A circle among cards is another rule's finding.
      if (above.includes(child)) continue;
      ways.set(child, (ways.get(child) ?? 0) + 1);
      descend(child, [...above, child]);
    }
  };
  descend(top, [top]);
  return ways;
}
