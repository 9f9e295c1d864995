import type { PayoutCurve } from "../../domain/roll-up/payout-curve";
import type { Structure } from "../../domain/roll-up/structure";
import type { ComparisonTexts } from "../../i18n/comparison-texts";
import type { ComparisonWords } from "../comparison/comparison-words";
import type { PlacedCard } from "../comparison/placed-card";
import { fixedReference } from "../plan/fixed-reference";
import type { PlanBuilder } from "../plan/plan-builder";
import { precisionCells } from "../comparison/precision-lines";
import type { BlockRows, RollUpLayout } from "./roll-up-layout";
import { PRECISION } from "./roll-up-layout";

/** Everything that the parts of the sheet share. */
export interface RollUpPage {
  readonly cards: readonly PlacedCard[];
  readonly teams: readonly string[];
  readonly layout: RollUpLayout;
  readonly words: ComparisonWords;
  readonly texts: ComparisonTexts["rollUp"];
  readonly set: RollUpTerms;
}

/** What is set before the sheet is written; all of it can be changed there. */
export interface RollUpTerms {
  /** Money to be shared out; undefined leaves its cell to be filled in. */
  readonly budget: number | undefined;
  readonly curve: PayoutCurve;
  /** Null for equal shares, which then follow the teams that somebody sets on the sheet. */
  readonly structure: Structure | null;
}

/** Columns of the block of cards. */
export const CARD = {
  name: 0,
  team: 1,
  period: 2,
  share: 3,
  total: 4,
  status: 5,
  counted: 6,
  part: 7,
  payoutShare: 8,
  companyShare: 9,
  exact: 10,
  cents: 11,
  left: 12,
  amount: 13,
} as const;

/** Columns of the blocks of teams and departments. */
export const GROUP = {
  name: 0,
  parent: 1,
  share: 2,
  shares: 3,
  state: 4,
  score: 5,
  part: 6,
  knockedOut: 7,
  notFinal: 8,
} as const;

/** The cells that say how exactly the sheet compares. */
export const rollUpPrecision = (builder: PlanBuilder, { precision }: RollUpLayout) =>
  precisionCells(builder, PRECISION, precision);

/** A column of a block, the same in the formulas of every row. */
export const wholeColumn = (builder: PlanBuilder, { first, count }: BlockRows, column: number) =>
  fixedReference(builder.column(first, count, column));
