import { share } from "../../card-rules/mention";
import { sumOf } from "../../cells/compensated-sum";
import type { FormulaNode, FormulaReference } from "../../formulas/formula-node";
import type { WorkbookAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { AuditFacts } from "../facts/audit-facts";
import { formulaPlaces } from "../facts/formula-places";
import type { CellPlace } from "../workbook/cell-place";

const TOLERANCE = 0.005;

interface Rate {
  readonly rate: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The mean of rates is not the rate of the whole where the parts differ in size. */
export const d18: WorkbookAuditRule = {
  id: "D18",
  per: "workbook",
  severity: "warning",
  source: "pooled-rates",
  assigned: true,
  cases: ["mean-of-rates"],
  check: (facts) =>
    formulaPlaces(facts.cells, ({ functions }) => functions.has("AVERAGE")).flatMap((place) =>
      checkMean(place, facts),
    ),
};

function checkMean(place: CellPlace, facts: AuditFacts): ToldBreach[] {
  const references = averaged(facts.cells.form(place)?.root);
  const rates = references.flatMap((reference) => ratesAt(reference, place, facts));
  if (rates.length < 2 || rates.length < references.length) return [];
  const mean = sumOf(rates.map(({ rate }) => rate)) / rates.length;
  const denominators = sumOf(rates.map(({ denominator }) => denominator));
  const pooled = sumOf(rates.map(({ numerator }) => numerator)) / denominators;
  if (!(Math.abs(mean - pooled) > TOLERANCE)) return [];
  const card = facts.cardAt(place) ?? null;
  const compared = { measured: share(mean), limit: share(pooled) };
  return [{ case: "mean-of-rates", card, place, subject: "mean", ...compared }];
}

// Only a formula that is the mean as a whole: what else is made of one is not a rate any more.
function averaged(root: FormulaNode | undefined): FormulaReference[] {
  if (root?.kind !== "call" || root.name !== "AVERAGE") return [];
  return root.parts.flatMap((part) => (part?.kind === "reference" ? [part.reference] : []));
}

function ratesAt(reference: FormulaReference, place: CellPlace, facts: AuditFacts): Rate[] {
  const area = facts.resolve(reference, place);
  if (!area) return [];
  return Array.from({ length: area.rows }, (_, step) => area.row + step).flatMap((row) => {
    const rate = rateAt({ sheet: area.sheet, row, column: area.column }, facts);
    return rate ? [rate] : [];
  });
}

function rateAt(place: CellPlace, facts: AuditFacts): Rate | null {
  const card = facts.cardAt(place);
  if (card?.columns.actual !== place.column) return null;
  const view = facts.view(card);
  const rate = view.number(place.row, "actual");
  const numerator = view.number(place.row, "numerator");
  const denominator = view.number(place.row, "denominator");
  if (rate === null || numerator === null || denominator === null) return null;
  // A rate per thousand, or one whose figures are put together in another way, is not pooled so.
  return Math.abs(rate * denominator - numerator) <= TOLERANCE * Math.abs(denominator)
    ? { rate, numerator, denominator }
    : null;
}
