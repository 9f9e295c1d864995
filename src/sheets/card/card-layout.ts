import { CATEGORIES, PERSPECTIVES } from "../../domain/balance/category";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { SCORING_LINES } from "./scoring-lines";

/** Lines above the exceptions: title, person and result, legend. */
const LINES_ABOVE = 3;

/** Explanations below everything else. */
const NOTES = 5;

/** Rows of a block with a heading line: where it begins and where its entries do. */
interface BlockRows {
  readonly heading: number;
  readonly first: number;
  readonly count: number;
}

/** From the balance's heading to that of the perspectives: the categories, their sum, a free line. */
export const SCALES_BELOW_BALANCE = CATEGORIES.length + 3;

/** Which row of the block holds what. */
export interface CardLayout {
  readonly title: 0;
  readonly person: 1;
  readonly legend: 2;
  readonly exceptions: number;
  readonly table: BlockRows;
  readonly total: number;
  /** Without entries it takes no rows. */
  readonly knockOuts: BlockRows;
  readonly balance: BlockRows;
  readonly balanceTotal: number;
  readonly perspectives: BlockRows;
  readonly notAssigned: number;
  readonly notes: BlockRows;
  readonly rows: number;
}

const blockAt = (heading: number, count: number): BlockRows => ({
  heading,
  first: heading + 1,
  count,
});

/** The first row that is free after a block and an empty line. */
const after = ({ first, count }: BlockRows): number => first + count + 1;

/** Lays a card out from top to bottom. */
export function layOutCard({ rows, knockOuts, exceptions }: Scorecard): CardLayout {
  const table = blockAt(LINES_ABOVE + exceptions.length, rows.length);
  const total = table.first + table.count;
  const knockOutBlock = blockAt(total + 2, knockOuts.length);
  const balance = blockAt(
    knockOuts.length > 0 ? after(knockOutBlock) : knockOutBlock.heading,
    CATEGORIES.length,
  );
  const perspectives = blockAt(balance.heading + SCALES_BELOW_BALANCE, PERSPECTIVES.length);
  // Stands beside balance and perspectives, and reaches below them.
  const scoring = blockAt(balance.heading, SCORING_LINES.length);
  const notes = blockAt(after(scoring), NOTES);
  return {
    title: 0,
    person: 1,
    legend: 2,
    exceptions: LINES_ABOVE,
    table,
    total,
    knockOuts: knockOutBlock,
    balance,
    balanceTotal: balance.first + balance.count,
    perspectives,
    notAssigned: perspectives.first + perspectives.count,
    notes,
    rows: notes.first + notes.count,
  };
}
