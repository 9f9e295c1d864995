import { quote, share } from "../../card-rules/mention";
import { sumOf } from "../../cells/compensated-sum";
import { isWhole } from "../../balance/weight-sum";
import type { WorkbookAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditFacts } from "../facts/audit-facts";
import type { RollUp } from "../facts/roll-ups";
import { number } from "../../card-rules/mention";

/** The shares of a team's cards make the whole, and no card is left out of every team. */
export const d17: WorkbookAuditRule = {
  id: "D17",
  per: "workbook",
  severity: "error",
  source: "roll-up-practice",
  assigned: false,
  cases: ["shares", "orphan"],
  check: (facts) => [
    ...facts.rollUps.flatMap((rollUp) => checkShares(rollUp, facts)),
    ...orphans(facts),
  ],
};

function checkShares({ parent }: RollUp, facts: AuditFacts): ToldBreach[] {
  const view = facts.view(parent);
  const { whole } = view;
  const sum = sumOf(parent.rows.map((row) => view.number(row, "weight") ?? 0));
  if (isWhole(sum, whole)) return [];
  const compared = { measured: share(sum / whole), limit: share(1) };
  const place = parent.totals.weight ?? view.place(parent.first, "weight");
  return [{ case: "shares", card: parent, place, subject: "weight", ...compared }];
}

// Where nothing is rolled up, no card is missed.
function orphans({ rollUps, cards }: AuditFacts): ToldBreach[] {
  if (rollUps.length === 0) return [];
  const known = new Set(rollUps.flatMap(({ parent, parts }) => [parent, ...childrenOf(parts)]));
  return cards
    .filter((card) => !known.has(card))
    .map((card) => ({
      case: "orphan",
      severity: "warning",
      card,
      place: card.totals.points,
      subject: "",
      measured: number(0),
      limit: number(1),
      details: { card: quote(card.name) },
    }));
}

const childrenOf = (parts: RollUp["parts"]) => parts.map(({ child }) => child);
