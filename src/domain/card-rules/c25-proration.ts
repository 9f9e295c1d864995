import type { CardFacts, PartPeriod, RowFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { outside } from "./limit-side";
import { number, quote, share } from "./mention";
import { isSameFigure, wholeTargetOf } from "./whole-target";

/** In part of a period, only what adds up over time has a smaller target. */
export const prorationRule: CardRule = {
  id: "C25",
  severity: "warning",
  basis: { source: "proration" },
  cases: ["too-short", "not-prorated", "wrongly-prorated", "twice-prorated"],
  needs: ["partPeriod", "target", "direction"],
  uses: ["wholeTargets"],
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

function wrongTargets(card: CardFacts, part: PartPeriod, worked: number): Breach[] {
  return card.rows.flatMap((facts) => {
    const { row, name, target } = facts;
    const wanted = wantedTarget(facts, card, worked);
    if (target === null || wanted === null || isSameFigure(target, wanted.target)) return [];
    return [
      breach({
        case: caseOf(wanted.grows, part),
        row,
        column: "target",
        measured: number(target),
        limit: number(wanted.target),
        details: { indicator: quote(name) },
        repair: {
          kind: "write",
          cells: [{ row, column: "target", from: target, to: wanted.target }],
        },
      }),
    ];
  });
}

function wantedTarget(facts: RowFacts, card: CardFacts, worked: number) {
  const known = wholeTargetOf(facts, card);
  if (known === null) return null;
  const grows = known.additive && facts.direction === "up";
  const shrinks = grows && !card.partPeriod?.byFormula;
  return { grows, target: shrinks ? known.whole * worked : known.whole };
}

function caseOf(grows: boolean, { byFormula }: PartPeriod) {
  if (!grows) return "wrongly-prorated";
  return byFormula ? "twice-prorated" : "not-prorated";
}
