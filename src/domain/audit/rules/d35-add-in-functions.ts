import { list, number, quote } from "../../card-rules/mention";
import type { WorkbookAuditRule } from "../audit-rule";
import { formulaPlaces } from "../facts/formula-places";

const OURS = "KPI.";

/** Whoever opens the file without the add-in sees old values first, and errors after a change. */
export const d35: WorkbookAuditRule = {
  id: "D35",
  per: "workbook",
  severity: "information",
  source: "offline-formulas",
  assigned: false,
  cases: ["used"],
  check: ({ cells }) => {
    const used = new Set<string>();
    const places = formulaPlaces(cells, ({ functions }) => {
      const own = [...functions].filter((name) => name.startsWith(OURS));
      for (const name of own) used.add(name);
      return own.length > 0;
    });
    const [place = null] = places;
    if (!place) return [];
    const details = { functions: list([...used].sort().map(quote)) };
    const compared = { measured: number(places.length), limit: number(0) };
    return [{ case: "used", place, subject: OURS, ...compared, details }];
  },
};
