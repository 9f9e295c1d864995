import { list, number } from "../../card-rules/mention";
import type { FormulaNode } from "../../formulas/formula-node";
import type { CardAuditRule } from "../audit-rule";
import { firstOfEachForm, scoringFormulas } from "../facts/scoring-formulas";

const FREE = [0, 1, 100, 1000];

/** Digits to round to, columns to look in and kinds of sums are no amounts: arguments by their place. */
const NO_AMOUNTS: Readonly<Record<string, readonly number[]>> = {
  ROUND: [1],
  ROUNDUP: [1],
  ROUNDDOWN: [1],
  TRUNC: [1],
  INDEX: [1, 2],
  VLOOKUP: [2, 3],
  HLOOKUP: [2, 3],
  MATCH: [2],
  XLOOKUP: [4, 5],
  SUBTOTAL: [0],
  AGGREGATE: [0, 1],
};

/** A limit that hides in a formula is changed by nobody when the rules change. */
export const d11: CardAuditRule = {
  id: "D11",
  per: "card",
  severity: "warning",
  source: "modelling-standard",
  assigned: false,
  cases: ["constant"],
  check: (view) =>
    firstOfEachForm(scoringFormulas(view)).flatMap(({ first: { place, form, of }, count }) => {
      const found = form ? [...new Set(amountsIn(form.root))] : [];
      if (found.length === 0) return [];
      const measured = list(found.map(number));
      const limit = list(FREE.map(number));
      const details = { count: number(count) };
      return [{ case: "constant", place, subject: of, measured, limit, details }];
    }),
};

function amountsIn(node: FormulaNode): number[] {
  if (node.kind === "number") return FREE.includes(Math.abs(node.value)) ? [] : [node.value];
  if (!("parts" in node)) return [];
  const passed = node.kind === "call" ? NO_AMOUNTS[node.name] : undefined;
  return node.parts.flatMap((part, at) =>
    part === null || passed?.includes(at) === true ? [] : amountsIn(part),
  );
}
