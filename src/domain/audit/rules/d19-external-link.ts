import { number, quote } from "../../card-rules/mention";
import type { WorkbookAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditFacts } from "../facts/audit-facts";
import type { CellPlace } from "../workbook/cell-place";

/** A value from another workbook changes, or is lost, without anybody's touching this one. */
export const d19: WorkbookAuditRule = {
  id: "D19",
  per: "workbook",
  severity: "warning",
  source: "inquire",
  assigned: false,
  cases: ["formula", "link"],
  lacks: ({ cells }) => (cells.snapshot.links === null ? [{ card: null, lack: "links" }] : []),
  check: (facts) => {
    const allowed = new Set(facts.settings.allowedLinks.map(fileName));
    const found = cellsByWorkbook(facts);
    for (const link of facts.cells.snapshot.links ?? []) {
      if (!found.has(fileName(link))) found.set(fileName(link), []);
    }
    return [...found].flatMap(([name, places]) =>
      allowed.has(name) ? [] : [told(name, places, facts)],
    );
  },
};

// Folders differ between machines; the file is what is linked to.
const fileName = (link: string): string => (link.split(/[\\/]/).at(-1) ?? link).toLowerCase();

function cellsByWorkbook(facts: AuditFacts): Map<string, CellPlace[]> {
  const found = new Map<string, CellPlace[]>();
  for (const { place, workbook } of facts.cards.flatMap((card) => facts.chain(card).external)) {
    const name = fileName(workbook);
    found.set(name, [...(found.get(name) ?? []), place]);
  }
  return found;
}

function told(name: string, places: readonly CellPlace[], facts: AuditFacts): ToldBreach {
  const [place = null] = places;
  return {
    case: place ? "formula" : "link",
    card: (place && facts.cardAt(place)) ?? null,
    place,
    subject: name,
    measured: number(places.length),
    limit: number(0),
    details: { workbook: quote(name) },
  };
}
