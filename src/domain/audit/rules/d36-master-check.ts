import { word } from "../../card-rules/mention";
import type { MasterAuditRule } from "../audit-rule";
import { CHECKS_NAME, readChecksMark } from "../checks-mark";
import { setApart } from "../set-apart";
import { verdictOn } from "../verdict";

/** A signed Checks sheet must not say anything else than the workbook does by now. */
export const d36: MasterAuditRule = {
  id: "D36",
  per: "audit",
  severity: "error",
  source: "twenty-principles",
  assigned: false,
  cases: ["outdated"],
  check: ({ cells, settings }, findings) => {
    const name = cells.snapshot.names.find((one) => one.name === CHECKS_NAME);
    const mark = name && readChecksMark(name.formula);
    // What somebody accepts was accepted when the sheet was made, too.
    const verdict = verdictOn(setApart(findings, settings.exceptions).open);
    if (!mark || mark.verdict === verdict) return [];
    return [
      {
        case: "outdated",
        subject: CHECKS_NAME,
        measured: word(mark.verdict),
        limit: word(verdict),
      },
    ];
  },
};
