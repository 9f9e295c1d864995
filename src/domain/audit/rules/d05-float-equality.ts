import { number } from "../../card-rules/mention";
import type { FormulaNode } from "../../formulas/formula-node";
import { eachNode } from "../../formulas/formula-node";
import type { CardAuditRule } from "../audit-rule";
import type { CardView, FormulaCell } from "../facts/card-view";
import { SUMMING } from "../facts/total-cells";
import type { CellPlace } from "../workbook/cell-place";

/** Ten times 0.1 is not exactly 1: a sum that is compared with it can miss by a hair. */
export const d05: CardAuditRule = {
  id: "D05",
  per: "card",
  severity: "warning",
  source: "float-arithmetic",
  assigned: false,
  cases: ["equal"],
  check: (view) =>
    view.formulasAround
      .filter((cell) => comparesSum(view, cell))
      .map(({ place }) => ({
        case: "equal",
        place,
        subject: "comparison",
        measured: number(0.1 + 0.2 + 0.7 - 1),
        limit: number(0),
      })),
};

function comparesSum(view: CardView, { form, place }: FormulaCell): boolean {
  let found = false;
  if (form === null) return found;
  eachNode(form.root, (node) => {
    if (node.kind !== "operation" || (node.operator !== "=" && node.operator !== "<>")) return;
    const [left, right] = node.parts;
    if (!left || !right) return;
    const isSum = (part: FormulaNode) => isBareSum(view, part, place);
    found ||= (isWhole(left) && isSum(right)) || (isWhole(right) && isSum(left));
  });
  return found;
}

function isWhole(node: FormulaNode): boolean {
  if (node.kind === "operation" && node.operator === "%") return isWhole(node.parts[0] ?? node);
  return node.kind === "number" && (node.value === 1 || node.value === 100);
}

function isBareSum(view: CardView, node: FormulaNode, place: CellPlace): boolean {
  if (node.kind === "call") return SUMMING.includes(node.name);
  if (node.kind !== "reference") return false;
  const area = view.resolve(node.reference, place);
  const { weight } = view.card.totals;
  return (
    area !== null &&
    weight !== null &&
    area.sheet === weight.sheet &&
    area.row === weight.row &&
    area.column === weight.column &&
    area.rows * area.columns === 1
  );
}
