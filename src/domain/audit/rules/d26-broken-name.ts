import { quote } from "../../card-rules/mention";
import type { WorkbookAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditFacts } from "../facts/audit-facts";
import { namedArea } from "../workbook/cell-place";
import type { NameSnapshot } from "../workbook/workbook-snapshot";

const LOST = "#REF!";
const OURS = /^KPI_/i;

/** A name that has lost its cells, or still means those of the sheet that was copied. */
export const d26: WorkbookAuditRule = {
  id: "D26",
  per: "workbook",
  severity: "error",
  source: "inquire",
  assigned: false,
  cases: ["lost", "other-sheet"],
  check: (facts) => {
    const used = usedNames(facts);
    const everywhere = facts.cells.snapshot.names.filter(({ name }) =>
      used.has(name.toLowerCase()),
    );
    const sheets = [...new Set(facts.cards.map(({ sheet }) => sheet))];
    return [
      ...everywhere.filter(isLost).map((name) => told("lost", name)),
      ...sheets.flatMap((sheet) => namesOfSheet(facts, sheet)),
    ];
  },
};

const isLost = ({ formula }: NameSnapshot): boolean => formula.includes(LOST);

const told = (which: string, { name, formula }: NameSnapshot): ToldBreach => ({
  case: which,
  subject: name,
  measured: quote(formula),
  details: { name: quote(name) },
});

// On a card's sheet every name of ours, and every other one that has lost its cells.
function namesOfSheet({ cells }: AuditFacts, number: number): ToldBreach[] {
  const { names, name: sheetName } = cells.sheet(number);
  return names.flatMap((name) => {
    if (isLost(name)) return [told("lost", name)];
    const target = OURS.test(name.name) ? namedArea(name.formula)?.sheet : undefined;
    if (target === undefined || cells.sheetNumber(target) === number) return [];
    return [{ ...told("other-sheet", name), limit: quote(sheetName) }];
  });
}

function usedNames(facts: AuditFacts): ReadonlySet<string> {
  const forms = new Set(
    facts.cards.flatMap((card) => facts.view(card).formulas.flatMap(({ form }) => form ?? [])),
  );
  const references = [...forms].flatMap((form) => form.references);
  return new Set(
    references.flatMap((one) => (one.kind === "name" ? [one.name.toLowerCase()] : [])),
  );
}
