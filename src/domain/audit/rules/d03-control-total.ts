import { share } from "../../card-rules/mention";
import type { CardAuditRule } from "../audit-rule";
import { weightedPoints } from "../facts/weighted-points";
import { lacksRecord } from "../lack";

const EXACT = 1e-9;

/** The weights must still be those that were settled: whatever changed them since left no trace. */
export const d03: CardAuditRule = {
  id: "D03",
  per: "card",
  severity: "error",
  source: "control-totals",
  assigned: false,
  cases: ["changed"],
  lacks: lacksRecord,
  check: (view) => {
    const { record, totals } = view.card;
    if (!record) return [];
    const weight = weightedPoints(view).weight / view.whole;
    if (Math.abs(weight - record.weightSum) <= EXACT) return [];
    const compared = { measured: share(weight), limit: share(record.weightSum) };
    return [{ case: "changed", place: totals.weight, subject: "weight", ...compared }];
  },
};
