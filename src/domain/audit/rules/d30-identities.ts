import { list, number, quote } from "../../card-rules/mention";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { IndicatorIdentity } from "../audit-settings";
import type { AuditFacts } from "../facts/audit-facts";
import type { CardView } from "../facts/card-view";
import { lacksColumn } from "../lack";

/** Half of a tenth of a percentage point: as far as rounded figures may miss. */
const TOLERANCE = 0.0005;

/** Figures that hang together by their definitions must fit together. */
export const d30: CardAuditRule = {
  id: "D30",
  per: "card",
  severity: "warning",
  source: "arithmetic",
  assigned: false,
  cases: ["whole", "not-above", "remainder-not-above"],
  lacks: lacksColumn("actual"),
  check: (view, facts) => {
    const rows = rowsById(view, facts);
    return facts.settings.identities.flatMap((identity) => checkIdentity(view, rows, identity));
  },
};

type Rows = ReadonlyMap<string, number>;

function rowsById(view: CardView, facts: AuditFacts): Rows {
  const rows = view.card.rows.flatMap((row): [string, number][] => {
    const indicator = facts.indicator(view.text(row, "indicator"));
    return indicator ? [[indicator.id, row]] : [];
  });
  return new Map(rows);
}

function checkIdentity(view: CardView, rows: Rows, identity: IndicatorIdentity): ToldBreach[] {
  const [one, other] = [rows.get(identity.one), rows.get(identity.other)];
  if (one === undefined || other === undefined || !sameBase(view, one, other)) return [];
  const [first, second] = [view.number(one, "actual"), view.number(other, "actual")];
  if (first === null || second === null) return [];
  const { measured, limit, holds } = compare(identity.kind, first, second);
  if (holds) return [];
  const names = list([one, other].map((row) => quote(view.nameOf(row))));
  const compared = { measured: number(measured), limit: number(limit) };
  return [
    view.breach(other, "actual", { case: identity.kind, ...compared, details: { rows: names } }),
  ];
}

// Two rates over different people need not fit together.
function sameBase(view: CardView, one: number, other: number): boolean {
  const [first, second] = [view.number(one, "denominator"), view.number(other, "denominator")];
  return first === null || second === null || first === second;
}

function compare(kind: IndicatorIdentity["kind"], one: number, other: number) {
  switch (kind) {
    case "whole":
      return { measured: one + other, limit: 1, holds: Math.abs(one + other - 1) <= TOLERANCE };
    case "not-above":
      return { measured: one, limit: other, holds: one <= other + TOLERANCE };
    case "remainder-not-above":
      return { measured: 1 - one, limit: other, holds: 1 - one <= other + TOLERANCE };
  }
}
