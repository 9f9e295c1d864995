import { number, quote } from "../../card-rules/mention";
import type { FormulaForm } from "../../formulas/formula-form";
import type { FormulaNode } from "../../formulas/formula-node";
import { eachNode, partsOf } from "../../formulas/formula-node";
import type { WorkbookAuditRule } from "../audit-rule";
import type { AuditFacts } from "../facts/audit-facts";
import type { Comparable } from "../facts/differing";
import { differing } from "../facts/differing";
import type { CardView } from "../facts/card-view";

interface Row {
  readonly view: CardView;
  readonly row: number;
}

/** One indicator means the same on every card. */
export const d23: WorkbookAuditRule = {
  id: "D23",
  per: "workbook",
  severity: "warning",
  source: "definition-glossary",
  assigned: false,
  cases: ["drift"],
  check: (facts) =>
    differing(definitionsIn(facts)).map(({ one, usual, agree, all }) =>
      one.place.view.breach(one.place.row, "actual", {
        case: "drift",
        measured: quote(String(one.value)),
        limit: quote(String(usual.value)),
        details: { agree: number(agree), all: number(all) },
      }),
    ),
};

function definitionsIn(facts: AuditFacts): Comparable<Row>[] {
  return facts.cards.flatMap((card) => {
    const view = facts.view(card);
    return card.rows.flatMap((row) => {
      const form = view.form(row, "actual");
      const definition = form && definitionOf(form);
      const name = view.text(row, "indicator");
      if (!definition || name === "") return [];
      return [
        { group: facts.indicator(name)?.id ?? name, value: definition, place: { view, row } },
      ];
    });
  });
}

// The function and what it is told beside the figures: window, way of counting, calendar.
function definitionOf({ root, functions }: FormulaForm): string | null {
  if (![...functions].some((name) => name.startsWith("KPI."))) return null;
  const calls: string[] = [];
  eachNode(root, (node) => {
    if (node.kind === "call" && node.name.startsWith("KPI.")) calls.push(callText(node));
  });
  return calls.join(" ");
}

const callText = (node: Extract<FormulaNode, { kind: "call" }>): string =>
  `${node.name}(${node.parts.map((part) => (part ? settingText(part) : "")).join(",")})`;

function settingText(node: FormulaNode): string {
  if (node.kind === "number" || node.kind === "truth") return String(node.value);
  if (node.kind === "text") return node.value;
  return partsOf(node).length > 0 && !someReference(node) ? "…" : "";
}

const someReference = (node: FormulaNode): boolean =>
  node.kind === "reference" || partsOf(node).some(someReference);
