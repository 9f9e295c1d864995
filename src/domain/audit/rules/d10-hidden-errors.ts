import { quote } from "../../card-rules/mention";
import type { FormulaNode } from "../../formulas/formula-node";
import { partsOf } from "../../formulas/formula-node";
import type { CardAuditRule } from "../audit-rule";
import { firstOfEachForm, scoringFormulas } from "../facts/scoring-formulas";
import { number } from "../../card-rules/mention";

const CATCHING = ["IFERROR", "IFNA"];

/** An error that is caught and counted as nothing lowers a total without anybody's noticing. */
export const d10: CardAuditRule = {
  id: "D10",
  per: "card",
  severity: "warning",
  source: "perfectxl",
  assigned: false,
  cases: ["caught"],
  check: (view) =>
    firstOfEachForm(scoringFormulas(view)).flatMap(({ first: { place, form, of }, count }) => {
      const caught = form && caughtAsNothing(form.root);
      if (!caught) return [];
      const details = { function: quote(caught), count: number(count) };
      return [{ case: "caught", place, subject: of, measured: quote(caught), details }];
    }),
};

function caughtAsNothing(node: FormulaNode): string | null {
  if (node.kind === "call" && CATCHING.includes(node.name) && isNothing(node.parts[1])) {
    return node.name;
  }
  for (const part of partsOf(node)) {
    const found = caughtAsNothing(part);
    if (found !== null) return found;
  }
  return null;
}

function isNothing(node: FormulaNode | null | undefined): boolean {
  if (!node) return true;
  return (
    (node.kind === "number" && node.value === 0) || (node.kind === "text" && node.value === "")
  );
}
