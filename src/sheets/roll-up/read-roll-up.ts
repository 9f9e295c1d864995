import type { PayoutTerms } from "../../domain/roll-up/pay-out";
import type { CurvePoint, PayoutCurve } from "../../domain/roll-up/payout-curve";
import type { Place, Structure } from "../../domain/roll-up/structure";
import { textIn } from "../recognise-card";

/** What somebody has set on a roll-up sheet. Undefined is what the sheet does not hold; never 0. */
export interface RollUpSheet extends Omit<PayoutTerms, "budget"> {
  readonly sheetName: string;
  readonly budget: number | undefined;
  /** In the order of the cards that were asked for. */
  readonly structure: Structure;
}

type Cells = readonly (readonly unknown[])[];

/** Cells under the names of such a sheet, in the order of the names. */
interface RollUpCells {
  readonly sheetName: string;
  readonly areas: readonly Cells[];
}

/**
 * Reads what is set on a roll-up sheet for these cards.
 *
 * @returns Null where the sheet is about other cards, or a cell that must hold a number does not.
 */
export function readRollUp(
  { sheetName, areas }: RollUpCells,
  cardNames: readonly string[],
): RollUpSheet | null {
  const [terms = [], points = [], cards = [], teams = [], departments = []] = areas;
  const [budget, factor] = terms.map((row) => numberIn(row, 0));
  const curve = curveOf(points);
  const rows = new Map(cards.map((row) => [textIn(row, 0), row]));
  if (rows.size !== cardNames.length || !cardNames.every((name) => rows.has(name))) return null;
  if (factor === undefined || curve === null) return null;
  const structure = {
    cards: cardNames.map((name) => placeOf(rows.get(name) ?? [], 3)),
    teams: named(teams).map((row) => placeOf(row, 2)),
    departments: named(departments).map((row) => placeOf(row, 2)),
  };
  return { sheetName, budget, factor, curve, structure };
}

const named = (rows: Cells): Cells => rows.filter((row) => textIn(row, 0) !== "");

/** A blank share is one of nothing, as the sheet's own sums take it. */
const placeOf = (row: readonly unknown[], share: number): Place => ({
  name: textIn(row, 0),
  parent: textIn(row, 1),
  share: numberIn(row, share) ?? 0,
});

function curveOf(points: Cells): PayoutCurve | null {
  const [threshold, target, maximum] = points.map(pointOf);
  return threshold && target && maximum ? { threshold, target, maximum } : null;
}

function pointOf(row: readonly unknown[]): CurvePoint | undefined {
  const [points, paid] = [numberIn(row, 0), numberIn(row, 1)];
  return points === undefined || paid === undefined ? undefined : { points, paid };
}

function numberIn(row: readonly unknown[], column: number): number | undefined {
  const cell = row[column];
  return typeof cell === "number" ? cell : undefined;
}
