import { number, quote } from "../../card-rules/mention";
import { bareText } from "../cards/word-reader";
import type { WorkbookAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditCard } from "../cards/audit-card";
import type { Comparable } from "../facts/differing";
import { differing } from "../facts/differing";
import { readPeriod } from "../facts/period";
import type { RollUp } from "../facts/roll-ups";

/** January and a quarter cannot be put together into one result. */
export const d31: WorkbookAuditRule = {
  id: "D31",
  per: "workbook",
  severity: "error",
  source: "modelling-standard",
  assigned: false,
  cases: ["differs"],
  lacks: ({ rollUps }) =>
    rollUps.flatMap(({ parts }) =>
      parts.flatMap(({ child }) =>
        child.period === "" ? [{ card: child, lack: "period" as const }] : [],
      ),
    ),
  check: ({ rollUps }) => rollUps.flatMap(checkRollUp),
};

function checkRollUp({ parent, parts }: RollUp): ToldBreach[] {
  const periods = parts.flatMap(({ child }): Comparable<AuditCard>[] =>
    child.period === "" ? [] : [{ group: parent.name, value: keyOf(child.period), place: child }],
  );
  return differing(periods).map(({ one, usual, agree, all }) => ({
    case: "differs",
    card: one.place,
    place: one.place.totals.points,
    subject: parent.name,
    measured: quote(one.place.period),
    limit: quote(usual.place.period),
    details: { parent: quote(parent.name), agree: number(agree), all: number(all) },
  }));
}

// "2026-01" and "2026年1月" are the same days.
function keyOf(written: string): string {
  const period = readPeriod(written);
  return period ? `${period.first}-${period.last}` : bareText(written);
}
