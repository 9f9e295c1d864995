import { quote } from "../../card-rules/mention";
import type { FormulaNode } from "../../formulas/formula-node";
import { eachNode } from "../../formulas/formula-node";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { CardView, FormulaCell } from "../facts/card-view";
import type { SheetArea } from "../workbook/cell-place";

type Call = Extract<FormulaNode, { kind: "call" }>;

interface Lookup {
  /** Place of the table among the arguments, and of the way of matching. */
  readonly table: number;
  readonly match: number;
  /** How it matches where nobody says how. */
  readonly otherwise: "exact" | "nearest" | "left-out";
}

const LOOKUPS: Readonly<Record<string, Lookup>> = {
  VLOOKUP: { table: 1, match: 3, otherwise: "left-out" },
  HLOOKUP: { table: 1, match: 3, otherwise: "left-out" },
  MATCH: { table: 1, match: 2, otherwise: "left-out" },
  LOOKUP: { table: 1, match: Infinity, otherwise: "nearest" },
  XLOOKUP: { table: 1, match: 4, otherwise: "exact" },
  XMATCH: { table: 1, match: 2, otherwise: "exact" },
};

/** A lookup for the nearest step gives a wrong grade, and no error, where the steps are out of order. */
export const d22: CardAuditRule = {
  id: "D22",
  per: "card",
  severity: "warning",
  source: "perfectxl",
  assigned: false,
  cases: ["left-out", "unsorted"],
  check: (view) => view.formulasAround.flatMap((cell) => checkCell(view, cell)),
};

function checkCell(view: CardView, { place, form }: FormulaCell): ToldBreach[] {
  const found: ToldBreach[] = [];
  if (form === null || !Object.keys(LOOKUPS).some((name) => form.functions.has(name))) return found;
  eachNode(form.root, (node) => {
    if (node.kind !== "call") return;
    const told = faultOf(view, node, { place, form });
    if (told === null) return;
    const measured = quote(node.name);
    found.push({ case: told, place, subject: node.name, measured });
  });
  return found;
}

function faultOf(view: CardView, call: Call, { place }: FormulaCell): ToldBreach["case"] | null {
  const lookup = LOOKUPS[call.name];
  if (!lookup) return null;
  const match = wayOfMatching(call, lookup);
  if (match !== "nearest") return match === "exact" ? null : match;
  const table = call.parts[lookup.table];
  const area = table?.kind === "reference" ? view.resolve(table.reference, place) : null;
  return area && !isSorted(view, area, call.name === "HLOOKUP") ? "unsorted" : null;
}

function wayOfMatching({ parts }: Call, { match, otherwise }: Lookup): Lookup["otherwise"] {
  const said = parts[match] ?? null;
  if (said === null) return otherwise;
  return isExact(said) ? "exact" : "nearest";
}

function isExact(node: FormulaNode): boolean {
  return (node.kind === "number" && node.value === 0) || (node.kind === "truth" && !node.value);
}

// Descending steps are in order as well; MATCH and XLOOKUP can be told to look in them.
function isSorted({ cells }: CardView, area: SheetArea, across: boolean): boolean {
  const length = across || area.rows === 1 ? area.columns : area.rows;
  const numbers = Array.from({ length }, (_, step) => {
    const [down, right] = across || area.rows === 1 ? [0, step] : [step, 0];
    return cells.value({ sheet: area.sheet, row: area.row + down, column: area.column + right });
  }).filter((value) => typeof value === "number");
  const pairs = numbers.slice(1).map((value, at) => value - (numbers[at] ?? value));
  return pairs.every((step) => step >= 0) || pairs.every((step) => step <= 0);
}
