import { quote } from "../../card-rules/mention";
import type { CardAuditRule } from "../audit-rule";
import { lacksRecord } from "../lack";

const parts = (version: string): number[] => version.split(".").map(Number);

// Whether one version came before another, part by part.
function isBefore(one: string, other: string): boolean {
  const [ours, theirs] = [parts(one), parts(other)];
  const at = theirs.findIndex((part, index) => part !== (ours[index] ?? 0));
  return at >= 0 && (ours[at] ?? 0) < (theirs[at] ?? 0);
}

/** A card keeps the definitions that it was made with; newer ones may differ. */
export const d25: CardAuditRule = {
  id: "D25",
  per: "card",
  severity: "information",
  source: "twenty-principles",
  assigned: false,
  cases: ["older"],
  lacks: lacksRecord,
  check: ({ card }, { settings }) => {
    const version = card.record?.catalogueVersion;
    if (version === undefined || !isBefore(version, settings.catalogueVersion)) return [];
    const compared = { measured: quote(version), limit: quote(settings.catalogueVersion) };
    return [{ case: "older", subject: "catalogue", ...compared }];
  },
};
