import { ROUNDING } from "../balance/weight-sum";
import type { CardFacts, PartPeriod } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { outside } from "./limit-side";
import { number, quote, share } from "./mention";

/** In part of a period, only what adds up over time has a smaller target. */
export const prorationRule: CardRule = {
  id: "C25",
  severity: "warning",
  basis: { source: "proration" },
  cases: ["too-short", "not-prorated", "wrongly-prorated"],
  needs: ["partPeriod", "target", "direction"],
  check: (card, { limits }) => {
    if (card.partPeriod === null) return [];
    const worked = card.partPeriod.daysWorked / card.partPeriod.days;
    if (worked >= 1) return [];
    const side = outside(worked, limits.periodShare);
    const short =
      side &&
      breach({
        case: "too-short",
        source: limits.periodShare.source,
        measured: share(worked),
        limit: share(side.bound),
      });
    return [...(short ? [short] : []), ...wrongTargets(card, card.partPeriod, worked)];
  },
};

function wrongTargets({ rows }: CardFacts, { targets }: PartPeriod, worked: number): Breach[] {
  return targets.flatMap(({ row, whole, additive }) => {
    const facts = rows.find((one) => one.row === row);
    if (facts?.target === undefined || facts.target === null) return [];
    const shrinks = additive && facts.direction === "up";
    const wanted = shrinks ? whole * worked : whole;
    if (Math.abs(facts.target - wanted) <= ROUNDING * Math.max(1, Math.abs(wanted))) return [];
    return [
      breach({
        case: shrinks ? "not-prorated" : "wrongly-prorated",
        row,
        column: "target",
        measured: number(facts.target),
        limit: number(wanted),
        details: { indicator: quote(facts.name) },
        repair: {
          kind: "write",
          cells: [{ row, column: "target", from: facts.target, to: wanted }],
        },
      }),
    ];
  });
}
