import type { PlacedCard } from "../comparison/placed-card";
import { linesOfPrecision } from "../comparison/precision-lines";

/** Rows of a block below its heading. */
export interface BlockRows {
  readonly heading: number;
  readonly first: number;
  readonly count: number;
}

/** Which row of the sheet holds what. */
export interface RollUpLayout {
  readonly budget: number;
  readonly factor: number;
  readonly curve: BlockRows;
  readonly sum: number;
  readonly difference: number;
  readonly otherPeriods: number;
  readonly notFinal: number;
  readonly cards: BlockRows;
  readonly teams: BlockRows;
  readonly departments: BlockRows;
  readonly company: number;
  readonly precision: number;
  readonly rows: number;
}

/** How exactly the sheet compares. */
export const PRECISION = ["weightTolerance", "rounding", "decimals", "settled"] as const;

/** Threshold, target and maximum. */
const CURVE_POINTS = 3;

const blockAt = (heading: number, count: number): BlockRows => ({
  heading,
  first: heading + 1,
  count,
});

/** The first row after a block and an empty line. */
const after = ({ first, count }: BlockRows): number => first + count + 1;

/** Below the title: what is to be paid, then cards, teams, departments and the company. */
export function layOutRollUp(at: number, cards: number, teams: number): RollUpLayout {
  const curve = blockAt(at + 3, CURVE_POINTS);
  const sum = curve.first + curve.count;
  const cardRows = blockAt(sum + 5, cards);
  const teamRows = blockAt(after(cardRows), teams);
  // There may be as many departments as teams; those without a name count for nothing.
  const departments = blockAt(after(teamRows), teams);
  const company = departments.first + departments.count;
  const precision = company + 2;
  return {
    budget: at + 1,
    factor: at + 2,
    curve,
    sum,
    difference: sum + 1,
    otherPeriods: sum + 2,
    notFinal: sum + 3,
    cards: cardRows,
    teams: teamRows,
    departments,
    company,
    precision,
    rows: precision + linesOfPrecision(PRECISION),
  };
}

/** Cards of one role make a team until somebody says otherwise on the sheet. */
export const teamOf = ({ role, title }: PlacedCard): string => role || title;
